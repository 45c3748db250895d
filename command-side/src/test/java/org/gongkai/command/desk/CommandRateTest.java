package org.gongkai.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.events.chain.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P1: a durable command against the plain INSERT of the same row under the same trigger, by turns in one run. */
@Tag("slow")
class CommandRateTest {

    private static final int AGENCIES = 64;
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final LogDatabase database = LogDatabase.fresh();
    private final Office office = new Office(database);

    /** What a sender does again and again, on a connection of its own. */
    private interface Step {
        void run(Connection connection) throws SQLException;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_command_costs_at_most_twice_a_plain_append() throws Exception {
        StoredEvent sample = sample();
        List<Double> commands = new ArrayList<>();
        List<Double> appends = new ArrayList<>();
        for (int senders : new int[] {8, 1, 32, 8}) {
            commands.clear();
            appends.clear();
            for (int round = 0; round < ROUNDS; round++) {
                appends.add(rate(Math.min(senders, 8), connection -> append(connection, sample)));
                commands.add(rate(senders, connection -> command()));
            }
            System.out.printf(
                    "%d senders: commands %.0f/s %s, plain appends %.0f/s %s, ratio %.2f%n",
                    senders, median(commands), commands, median(appends), appends, median(commands) / median(appends));
        }
        assertThat(median(commands) / median(appends)).isGreaterThan(0.5);
    }

    private StoredEvent sample() {
        command();
        return office.log().after(0, 1).getFirst();
    }

    private void command() {
        office.send(new Paper.Submit(UUID.randomUUID(), agency()));
    }

    private static int agency() {
        return 1 + ThreadLocalRandom.current().nextInt(AGENCIES);
    }

    private static void append(Connection connection, StoredEvent sample) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload,"
                        + " metadata) VALUES (?, ?, ?, ?, ?, ?, ?::int[], ?::json, ?::json)")) {
            insert.setString(1, sample.name());
            insert.setInt(2, sample.version());
            insert.setObject(3, UUID.randomUUID());
            insert.setLong(4, sample.sequence());
            insert.setInt(5, agency());
            insert.setObject(6, sample.occurredOn());
            insert.setString(7, "{}");
            insert.setString(8, sample.payload());
            insert.setString(9, sample.metadata());
            insert.executeUpdate();
        }
    }

    private double rate(int senders, Step step) throws Exception {
        long end = System.nanoTime() + ROUND_NANOS;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int n = 0; n < senders; n++) {
            work.add(() -> repeat(step, end));
        }
        long count = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(senders)) {
            for (Future<Integer> each : threads.invokeAll(work)) {
                count += each.get();
            }
        }
        return count * (double) TimeUnit.SECONDS.toNanos(1) / ROUND_NANOS;
    }

    private int repeat(Step step, long end) throws SQLException {
        int count = 0;
        try (Connection connection = database.as("gongkai_command")) {
            while (System.nanoTime() < end) {
                step.run(connection);
                count++;
            }
        }
        return count;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
