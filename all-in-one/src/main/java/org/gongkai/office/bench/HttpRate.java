package org.gongkai.office.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.bench.measure.Percentiles;
import org.gongkai.office.bench.measure.Rounds;
import org.gongkai.office.bench.measure.Senders;
import org.gongkai.office.bench.measure.Workbench;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.postgres.RunningServer;

/**
 * P2: registering a request over HTTP, everything on (door, vault, tables that follow), against the plain append of the
 * same two rows under the same trigger in the same database.
 */
final class HttpRate implements AutoCloseable {

    private final Path folder;
    private final Office office;
    private final OfficeClient client;
    private final Sample sample;

    HttpRate() throws IOException {
        folder = Files.createTempDirectory("gongkai-http-");
        office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
        client = office.client();
        sample = new Sample(client);
    }

    /** As fast as eight senders can, by turns with the limit. */
    Rounds measure(int rounds) throws Exception {
        return Rounds.of(rounds, this::limit, () -> rate(connection -> sample.register()));
    }

    /** The tables follow these rows too; the program's round begins when they have. */
    private double limit() throws Exception {
        double rate = rate(sample::copy);
        awaitTables();
        return rate;
    }

    private void awaitTables() throws SQLException {
        try (var connection = RunningServer.connect(folder, "gongkai_query")) {
            Lag.awaitAll(connection);
        }
    }

    private double rate(Senders.Step step) throws Exception {
        return Senders.rate(() -> RunningServer.connect(folder, "gongkai_command"), step);
    }

    /** How long each takes when so many are sent a second, whether or not the ones before are answered. */
    String paced(int rate, int seconds) {
        var times = new ConcurrentLinkedQueue<Long>();
        Senders.paced(rate, seconds, due -> {
            sample.register();
            times.add(System.nanoTime() - due); // From when it was due: waiting for a sender counts too.
        });
        return "at %d/s for %d s: %s (goal: p99 within 20 ms)"
                .formatted(rate, seconds, new Percentiles(times.stream().toList()).longTail());
    }

    @Override
    public void close() throws IOException {
        client.close();
        office.close();
        Workbench.delete(folder);
    }
}
