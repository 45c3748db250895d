package org.gongkai.office.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.postgres.RunningServer;

/**
 * P2: registering a request over HTTP, everything on (door, vault, tables that follow), against the plain append of the
 * same two rows under the same trigger in the same database.
 */
final class HttpRate implements AutoCloseable {

    private static final int AGENCIES = 64;
    private static final double MOST = 0.99;
    private static final String COPY = """
            INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
            SELECT name, version, ?, sequence, ?, occurred_on, bookings, payload, metadata
              FROM log.event
             WHERE aggregate = ?
             ORDER BY sequence""";

    private final Path folder;
    private final Office office;
    private final OfficeClient client;
    private final UUID sample;

    HttpRate() throws IOException {
        folder = Files.createTempDirectory("gongkai-http-");
        office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
        client = office.client();
        for (int n = 1; n <= AGENCIES; n++) {
            client.post("/api/agencies", "{\"name\":\"第" + n + "街道办事处\",\"level\":\"SUBDISTRICT_OFFICE\"}")
                    .required();
        }
        sample = UUID.fromString(register());
    }

    /** As fast as eight senders can, by turns with the limit. */
    Rounds measure(int rounds) throws Exception {
        return Rounds.of(rounds, () -> rate(this::copy), () -> rate(connection -> register()));
    }

    private double rate(Senders.Step step) throws Exception {
        return Senders.rate(() -> RunningServer.connect(folder, "gongkai_command"), step);
    }

    /** How long each takes when so many are sent a second, whether or not the ones before are answered. */
    String paced(int rate, int seconds) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        try (ExecutorService threads = Executors.newFixedThreadPool(Senders.COUNT)) {
            long begun = System.nanoTime();
            for (int i = 0; i < rate * seconds; i++) {
                long due = begun + i * TimeUnit.SECONDS.toNanos(1) / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> {
                    register();
                    times.add(System.nanoTime() - due); // From when it was due: waiting for a sender counts too.
                });
            }
        }
        List<Long> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "at %d/s for %d s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms (goal: p99 within 20 ms)",
                rate,
                seconds,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) (sorted.size() * MOST)) / 1e6,
                sorted.getLast() / 1e6);
    }

    private String register() {
        return client.post("/api/requests", """
                        {"commandId":"%s","agency":%d,"channel":"IN_PERSON","submittedOn":"2026-03-02",\
                        "category":"NATURAL_PERSON","summary":"2025年度街道财政预算执行情况及三公经费明细",\
                        "applicant":{"name":"张三"}}""".formatted(UUID.randomUUID(), agency()))
                .required()
                .json()
                .path("requestId")
                .asText();
    }

    private static int agency() {
        return 1 + ThreadLocalRandom.current().nextInt(AGENCIES);
    }

    private void copy(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(COPY)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setInt(2, agency());
            insert.setObject(3, sample);
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        office.close();
        Workbench.delete(folder);
    }
}
