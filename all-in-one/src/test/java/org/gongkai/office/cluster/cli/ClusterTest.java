package org.gongkai.office.cluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.cluster.ClusterFile.State;
import org.gongkai.office.figures.Published;
import org.gongkai.office.report.ReportCommand;
import org.gongkai.office.scenario.ScenarioCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Seven processes on this computer, as {@code ./gongkai cluster} starts them. */
class ClusterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** So many records are in when the plug is pulled: there is something to lose, and much still to come. */
    private static final int MIDDLE = 40;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_published_year_comes_out_equal_although_a_node_of_each_side_is_killed_and_down_leaves_nothing()
            throws Exception {
        try (var cluster = OwnCluster.empty().up()) {
            assertThat(cluster.type("up", "--port", "0", "--program", "..").said())
                    .contains("集群已在运行 Already running");
            playAndKill(cluster);
            print(cluster);
            requireSound(cluster);
            await("all are up again", () -> cluster.type("status").status() == 0);
            String status = cluster.type("status").said();
            assertThat(status).contains("postgres", "kafka", "command-2", "query-2", "relay", "KAFKA");
            assertThat(cluster.part("command-1").restarts()).isEqualTo(1);

            List<Long> pids = cluster.pids();
            assertThat(pids).hasSize(7);
            assertThat(cluster.type("down").said()).contains("集群已停止");
            assertThat(OwnCluster.running(pids)).isEmpty();
            assertThat(cluster.type("down").said()).contains("没有运行中的集群");
            assertThat(cluster.type("status").status()).isNotZero();
        }
    }

    @Test
    @Tag("slow")
    void after_a_kill_9_of_everything_the_data_are_there_and_the_figures_equal() throws Exception {
        try (var cluster = OwnCluster.empty().up()) {
            assertThat(play(cluster)).contains("格全部一致");
            List<Long> pids = cluster.pids();
            pids.forEach(OwnCluster::kill);
            await("they are gone", () -> OwnCluster.running(pids).isEmpty());
            cluster.up();
            requireSound(cluster);
            assertThat(play(cluster)).contains("此前已经演示并锁定", "格全部一致");
        }
    }

    @Test
    @Tag("slow")
    void down_ends_what_a_killed_supervisor_left_and_touches_nothing_else() throws Exception {
        try (var cluster = OwnCluster.empty().up()) {
            List<Long> pids = cluster.pids();
            Process bystander = new ProcessBuilder("sleep", "600").start();
            try {
                OwnCluster.kill(cluster.file().supervisor());
                assertThat(cluster.type("status").status()).isNotZero();
                assertThat(OwnCluster.running(pids)).hasSizeGreaterThan(3);
                assertThat(cluster.type("down").status()).isZero();
                assertThat(OwnCluster.running(pids)).isEmpty();
                assertThat(bystander.isAlive()).isTrue();
            } finally {
                bystander.destroyForcibly();
            }
            cluster.up();
            requireSound(cluster);
        }
    }

    private static String play(OwnCluster cluster) {
        var said = new StringWriter();
        int status = new CommandLine(new ScenarioCommand())
                .setOut(new PrintWriter(said, true))
                .execute(
                        Published.file("19-shuyang-drc-2023").toString(),
                        "--data",
                        cluster.root().toString());
        assertThat(status).as(said.toString()).isZero();
        return said.toString();
    }

    private static void playAndKill(OwnCluster cluster) {
        var played = CompletableFuture.supplyAsync(() -> play(cluster));
        long command = cluster.part("command-1").pid();
        long query = cluster.part("query-1").pid();
        try (OfficeClient client = cluster.client()) {
            await("the middle of the year", () -> played.isDone() || position(client) >= MIDDLE);
        }
        assertThat(played.isDone()).as("still playing").isFalse();
        OwnCluster.kill(command);
        OwnCluster.kill(query);
        assertThat(played.join()).contains("格全部一致");
        await("started again", () -> cluster.part("command-1").state() == State.UP);
        assertThat(cluster.part("command-1").pid()).isNotEqualTo(command);
        assertThat(cluster.part("query-1").restarts()).isEqualTo(1);
    }

    private static long position(OfficeClient client) {
        return client.get("/api/feed").required().json().path("position").asLong();
    }

    /** The document is printed by a query node and comes through the proxy like any other file. */
    private void print(OwnCluster cluster) throws Exception {
        Path file = folder.resolve("报告.docx");
        int status = new CommandLine(new ReportCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .execute(
                        "--agency",
                        "1",
                        "--year",
                        "2023",
                        "--out",
                        file.toString(),
                        "--data",
                        cluster.root().toString());
        assertThat(status).isZero();
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    /** The tables equal what a replay of the whole log gives. */
    private static void requireSound(OwnCluster cluster) {
        try (OfficeClient client = cluster.client()) {
            var replay = client.get("/api/audit/replay").required().json();
            assertThat(replay.path("sound").asBoolean()).as(replay.toString()).isTrue();
        }
    }

    private static void await(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited in vain: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
