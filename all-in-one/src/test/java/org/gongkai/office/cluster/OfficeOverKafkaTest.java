package org.gongkai.office.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.gongkai.command.relay.RelayProperties;
import org.gongkai.events.chain.ChainVerifier;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.figures.Published;
import org.gongkai.office.scenario.ScenarioCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The whole program with the switch on: what is decided reaches the tables over a real broker. */
class OfficeOverKafkaTest {

    private static final String SWITCH = "gongkai.kafka.bootstrap";
    private static final String STORE = "gongkai.kafka.store";

    private static final RelayProperties KAFKA =
            Bed.shared().relayOf(Bed.shared().newStore(), Duration.ofSeconds(5));

    private static Path folder;
    private static Office office;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "over-kafka-");
        System.setProperty(SWITCH, KAFKA.bootstrap());
        System.setProperty(STORE, KAFKA.store());
        try {
            office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
        } finally {
            System.clearProperty(SWITCH);
            System.clearProperty(STORE);
        }
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void a_published_year_comes_out_the_same_and_the_topic_holds_the_whole_log() {
        var said = new StringWriter();
        int status = new CommandLine(new ScenarioCommand())
                .setOut(new PrintWriter(said, true))
                .execute(Published.file("19-shuyang-drc-2023").toString(), "--data", folder.toString());
        assertThat(status).as(said.toString()).isZero();
        assertThat(said.toString()).contains("格全部一致");

        try (var client = office.client()) {
            var replay = client.get("/api/audit/replay").required().json();
            assertThat(replay.path("sound").asBoolean()).as(replay.toString()).isTrue();
            var feed = client.get("/api/feed").required().json();
            assertThat(feed.path("source").asText()).as(feed.toString()).isEqualTo("KAFKA");
            long head = replay.path("position").asLong();
            Bed.await("all published", () -> Topic.positions(KAFKA).getLast() >= head);
        }
        var verdict = ChainVerifier.verify(Topic.read(KAFKA).iterator(), Map.of());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.events()).isGreaterThan(50);
    }
}
