package org.gongkai.office.cluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.gongkai.office.chaos.Log;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.cluster.ClusterFile.Part;
import org.gongkai.office.cluster.cli.Load.Acknowledged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One process after the other is killed or paused while four clerks register through the proxy: what was acknowledged
 * is in the log once, in a sound chain, and the tables are what a replay of all of it gives.
 */
@Tag("slow")
class ClusterFaultsTest {

    private static final int ROUNDS = 10;
    private static final int CLERKS = 4;
    private static final int SOME = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(12);

    private static final OwnCluster CLUSTER = OwnCluster.empty();

    @BeforeAll
    static void up() {
        CLUSTER.up();
    }

    @AfterAll
    static void down() {
        List<Long> pids = CLUSTER.pids();
        CLUSTER.close();
        assertThat(OwnCluster.running(pids)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-1", "query-1", "relay", "postgres", "kafka"})
    void ten_times_killed_under_load_nothing_acknowledged_is_lost_or_doubled(String what) {
        for (int round = 1; round <= ROUNDS; round++) {
            survive(
                    what + " killed, round " + round,
                    () -> OwnCluster.kill(named(what).pid()));
        }
    }

    @Test
    void ten_times_paused_beyond_its_lease_the_publishing_node_changes_nothing_when_it_wakes() {
        for (int round = 1; round <= ROUNDS; round++) {
            survive("relay paused, round " + round, () -> pause(CLUSTER.relay()));
        }
    }

    private static void survive(String name, Runnable fault) {
        try (OfficeClient client = CLUSTER.client()) {
            int agency = agency(client, name);
            long before = submissions();
            List<Acknowledged> told;
            Duration silence;
            long began;
            try (var load = new Load(client, agency, CLERKS)) {
                await("some work", () -> load.count() >= SOME);
                began = System.nanoTime();
                fault.run();
                int then = load.count();
                await("work goes on", () -> load.count() >= then + SOME);
                await("all are up again", () -> CLUSTER.type("status").status() == 0);
                told = load.finish();
                silence = load.longestSilence();
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            assertThat(submissions() - before).as(name).isEqualTo(told.size());
            requireWhole(client, told);
            tell(name, told, silence, millis);
        }
    }

    private static void tell(String name, List<Acknowledged> told, Duration silence, long millis) {
        System.out.printf(
                "%s: %d acknowledged, 0 lost, 0 doubled, %d sent again; longest silence %d ms, all up after %d ms%n",
                name, told.size(), told.stream().filter(one -> one.tries() > 1).count(), silence.toMillis(), millis);
    }

    private static void requireWhole(OfficeClient client, List<Acknowledged> told) {
        assertThat(told.stream().mapToLong(Acknowledged::position).distinct().count())
                .isEqualTo(told.size());
        try (var log = Log.of(CLUSTER.root())) {
            assertThat(log.verdict().findings()).isEmpty();
            log.requireNumbersWithoutGaps();
            await("the tables have caught up", () -> position(client) >= log.records());
        }
        var replay = client.get("/api/audit/replay").required().json();
        assertThat(replay.path("sound").asBoolean()).as(replay.toString()).isTrue();
    }

    /** Over a connection of its own: the database may have been killed since. */
    private static long submissions() {
        try (var log = Log.of(CLUSTER.root())) {
            return log.submissions();
        }
    }

    private static long position(OfficeClient client) {
        long least = Long.MAX_VALUE;
        for (var projection : client.get("/api/projections").required().json()) {
            least = Math.min(least, projection.path("position").asLong());
        }
        return least;
    }

    private static int agency(OfficeClient client, String name) {
        return client.post("/api/agencies", "{\"name\":\"%s\",\"level\":\"TOWNSHIP\"}".formatted(name))
                .required()
                .json()
                .path("agencyId")
                .asInt();
    }

    /** The process of this name; {@code relay} is the command node that publishes. */
    private static Part named(String what) {
        return what.equals("relay") ? CLUSTER.relay() : CLUSTER.part(what);
    }

    private static void pause(Part part) {
        signal(part, "STOP");
        LockSupport.parkNanos(PAUSE.toNanos());
        signal(part, "CONT");
    }

    private static void signal(Part part, String name) {
        try {
            new ProcessBuilder("kill", "-s", name, Long.toString(part.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited in vain: " + what + "\n"
                        + CLUSTER.type("status").said());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
