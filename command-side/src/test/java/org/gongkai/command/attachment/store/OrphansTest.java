package org.gongkai.command.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gongkai.command.log.LogDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OrphansTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(25));
    private static final UUID RECORDED = new UUID(1, 1);

    @TempDir
    Path folder = Path.of("");

    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(LogDatabase.fresh().url(), "gongkai_command", ""));

    @BeforeEach
    void a_recorded_attachment() {
        jdbc.sql("""
            INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
            VALUES ('AttachmentAdded', 1, gen_random_uuid(), 0, 1, '2026-01-05', '{}',
                    json_build_object('attachment', :id), '{}')""").param("id", RECORDED.toString()).update();
    }

    private Path file(String name, Instant touched) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "sealed");
        Files.setLastModifiedTime(file, FileTime.from(touched));
        return file;
    }

    private int sweep(Path directory) {
        return new Orphans(directory, jdbc, Clock.fixed(NOW, ZoneOffset.UTC)).sweep();
    }

    @Test
    void only_files_of_ours_that_are_old_and_not_in_the_log_are_swept_up() throws IOException {
        Path recorded = file(RECORDED.toString(), LONG_AGO);
        Path orphan = file(UUID.randomUUID().toString(), LONG_AGO);
        Path half = file(UUID.randomUUID() + ".part", LONG_AGO);
        Path young = file(UUID.randomUUID().toString(), NOW.minus(Duration.ofHours(23)));
        Path foreign = file("README", LONG_AGO);
        assertThat(sweep(folder)).isEqualTo(2);
        assertThat(orphan).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(recorded).exists();
        assertThat(young).exists();
        assertThat(foreign).exists();
    }

    @Test
    void an_office_without_attachments_has_nothing_to_sweep() {
        assertThat(sweep(folder.resolve("none"))).isZero();
    }
}
