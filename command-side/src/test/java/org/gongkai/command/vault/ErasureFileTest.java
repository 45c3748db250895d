package org.gongkai.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureFileTest {

    private static final UUID ZHANG = new UUID(1, 1);
    private static final UUID LI = new UUID(1, 2);
    private static final Instant DAY = Instant.parse("2026-01-05T01:02:03.000004Z");

    @TempDir
    private Path folder = Path.of("");

    private ErasureFile file() {
        return new ErasureFile(folder.resolve("erasures.jsonl"));
    }

    @Test
    void what_was_added_is_read_once_however_often_it_is_added() throws IOException {
        assertThat(file().read()).isEmpty();
        file().add(Map.of(ZHANG, DAY));
        file().add(Map.of(ZHANG, DAY.plusSeconds(9), LI, DAY.plusSeconds(1)));
        file().add(Map.of());
        assertThat(file().read()).containsExactly(Map.entry(ZHANG, DAY), Map.entry(LI, DAY.plusSeconds(1)));
        assertThat(Files.readAllLines(file().path())).hasSize(2).first().isEqualTo("""
                {"subject":"00000000-0000-0001-0000-000000000001","erasedAt":"2026-01-05T01:02:03.000004Z"}""");
    }

    @Test
    void a_last_line_that_a_crash_cut_off_is_written_anew() throws IOException {
        file().add(Map.of(ZHANG, DAY));
        Files.writeString(file().path(), "{\"subject\":\"0000", StandardOpenOption.APPEND);
        file().add(Map.of(LI, DAY));
        assertThat(file().read()).containsOnlyKeys(ZHANG, LI);
    }

    @Test
    void a_line_that_cannot_be_read_is_told_and_not_passed_over() throws IOException {
        file().add(Map.of(ZHANG, DAY));
        Files.writeString(file().path(), "{\"subject\":\"nobody\"}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(file()::read).isInstanceOf(IOException.class).hasMessageContaining("第 2 行");
    }
}
