package org.gongkai.office.bench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.bench.measure.Percentiles;
import org.gongkai.office.bench.measure.Senders;
import org.gongkai.office.bench.measure.Workbench;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.cluster.ClusterFile;
import org.gongkai.office.cluster.cli.ClusterCommand;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.RunningServer;
import picocli.CommandLine;

/** The lag of the tables (P6) while records come at a steady rate: in one process, and in a cluster over Kafka. */
final class LagRuns {

    private static final int SECONDS = 20;
    private static final int RECORDS_OF_A_REQUEST = 2;

    private LagRuns() {}

    /** The plain rows of so many records a second are written beside an office in this process. */
    static String inOneProcess(int rate, int rounds) throws Exception {
        Path folder = Files.createTempDirectory("gongkai-lag-");
        try (Office office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
                OfficeClient client = office.client()) {
            var sample = new Sample(client);
            Queue<Connection> free = new ConcurrentLinkedQueue<>();
            for (int n = 0; n < Senders.COUNT; n++) {
                free.add(RunningServer.connect(folder, "gongkai_command"));
            }
            String rows = rows("one process, plain rows", folder, rate, rounds, () -> copy(sample, free));
            for (Connection connection : free) {
                connection.close();
            }
            return rows;
        } finally {
            Workbench.delete(folder);
        }
    }

    private static void copy(Sample sample, Queue<Connection> free) {
        Connection connection = free.remove();
        try {
            sample.copy(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            free.add(connection);
        }
    }

    /** Requests that make so many records a second are registered through the proxy of a cluster on this computer. */
    static String inACluster(int rate, int rounds) throws Exception {
        Path folder = Files.createTempDirectory("gongkai-lag-");
        cluster("up", folder, "--port", "0");
        try (OfficeClient client = new OfficeClient(
                ClusterFile.in(folder).orElseThrow().address(),
                SecretFile.read(DataDirectory.at(folder).token()))) {
            var sample = new Sample(client);
            return rows("cluster, registered through its proxy", folder, rate, rounds, sample::register);
        } finally {
            cluster("down", folder);
            Workbench.delete(folder);
        }
    }

    private static void cluster(String verb, Path folder, String... more) {
        var words = new ArrayList<>(List.of(verb, "--data", folder.toString()));
        words.addAll(List.of(more));
        var said = new StringWriter();
        var out = new PrintWriter(said);
        if (new CommandLine(new ClusterCommand()).setOut(out).setErr(out).execute(words.toArray(String[]::new)) != 0) {
            throw new Mistake("集群没有启动或停止：" + said, "The cluster did not start or stop: " + said);
        }
    }

    private static String rows(String where, Path folder, int rate, int rounds, Runnable request) throws SQLException {
        var lag = new Lag(folder);
        var rows = new ArrayList<String>();
        for (int round = 1; round <= rounds; round++) {
            Percentiles lags = lag.of(() -> Senders.paced(rate / RECORDS_OF_A_REQUEST, SECONDS, due -> request.run()));
            rows.add("| %s, %d records/s for %d s | %d | %s |".formatted(where, rate, SECONDS, round, lags.longTail()));
        }
        return String.join("\n", rows);
    }
}
