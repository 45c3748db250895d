package org.gongkai.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.events.chain.ChainVerifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two command sides in two processes on one log: only the database stands between them. */
class TwoProcessesTest {

    private final LogDatabase database = LogDatabase.fresh();
    private final Office office = new Office(database);
    private final UUID shared = UUID.randomUUID();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_sequence_has_one_winner_and_a_number_is_given_once() throws Exception {
        office.send(new Paper.Submit(shared, 9));
        List<String> lines = new ArrayList<>();
        Process other = neighbour();
        try (BufferedReader answers = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(answers.readLine()).isEqualTo("ready");
            go(other);
            lines.addAll(Neighbour.play(office, shared, 1));
            answers.lines().forEach(lines::add);
            assertThat(other.waitFor()).isZero();
        } finally {
            other.destroy();
        }

        assertThat(given(lines, "sequence ")).isEqualTo(upTo(2 * Neighbour.ON_ONE_STREAM));
        assertThat(given(lines, "number ")).isEqualTo(upTo(2 * Neighbour.RECEIVED));
        assertThat(office.log().stream(shared, 0)).hasSize(1 + 2 * Neighbour.ON_ONE_STREAM);
        assertThat(ChainVerifier.verify(office.log().all(), Map.of()).findings())
                .isEmpty();
    }

    private Process neighbour() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Neighbour.class.getName(),
                        database.url(),
                        shared.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void go(Process other) throws IOException {
        try (var out = other.outputWriter(StandardCharsets.UTF_8)) {
            out.write("go\n");
        }
    }

    private static List<Long> given(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> Long.valueOf(line.substring(what.length())))
                .sorted()
                .toList();
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
