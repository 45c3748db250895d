package org.gongkai.office.cluster;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.gongkai.command.relay.Relay;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;

/** Measures goal P6: from a commit to the tables, over a real broker or in one process. Run by hand. */
final class Lag {

    private static final int BACKLOG = 20_000;

    private Lag() {}

    /** {@code kafka} or {@code store}, the rate in records a second, for how many seconds, how many rounds. */
    public static void main(String[] words) throws Exception {
        var bed = Bed.shared();
        if (words[0].equals("kafka")) {
            overKafka(bed, words);
        } else {
            inOneProcess(bed, words);
        }
        System.exit(0);
    }

    /** Nobody tells the tables: they look for themselves, as in one process. */
    private static void inOneProcess(Bed bed, String[] words) throws Exception {
        var database = bed.as("gongkai_query");
        var projections = new Projections(database, new StoreFeed(bed.query()), List.of(new Counting("lag", 0)));
        projections.start();
        Supplier<ProjectionStatus> status = () -> projections.status().getFirst();
        Bed.await("live", () -> status.get().state() == ProjectionStatus.State.LIVE);
        rounds(bed, status, position -> {}, words);
        projections.stop();
    }

    private static void overKafka(Bed bed, String[] words) throws Exception {
        var out = bed.relayOf(bed.newStore(), Duration.ofSeconds(5));
        var relay = new Relay(bed.command(), bed.log(), out, "one");
        bed.appendInBulk(BACKLOG);
        long began = System.nanoTime();
        relay.start();
        Bed.await("published", () -> relay.status().position() == bed.head());
        tell("published %d records at %.0f/s".formatted(BACKLOG, BACKLOG * 1e9 / (System.nanoTime() - began)));
        try (var node = Node.start(bed, bed.feedOf(out.store()), "node", new Counting("lag", 0))) {
            node.requireAllCounted();
            node.awaitKafka();
            rounds(bed, node::status, relay::committed, words);
            tell("at the end: " + node.feed().status());
        }
        relay.stop();
    }

    private static void rounds(Bed bed, Supplier<ProjectionStatus> node, LongConsumer told, String[] words)
            throws Exception {
        int rate = Integer.parseInt(words[1]);
        int seconds = Integer.parseInt(words[2]);
        for (int round = 1; round <= Integer.parseInt(words[3]); round++) {
            tell(rate + "/s for " + seconds + " s: " + round(bed, node, told, rate * seconds, rate));
        }
    }

    private static String round(Bed bed, Supplier<ProjectionStatus> node, LongConsumer told, int records, int rate)
            throws Exception {
        long first = bed.head() + 1;
        var committed = new AtomicLongArray(records);
        var counted = new AtomicLongArray(records);
        var watching = CompletableFuture.runAsync(() -> watch(node, first, counted));
        try (var clerks = Executors.newFixedThreadPool(4)) {
            long began = System.nanoTime();
            for (int i = 0; i < records; i++) {
                LockSupport.parkNanos(began + i * 1_000_000_000L / rate - System.nanoTime());
                clerks.execute(() -> {
                    long position = bed.appendOne();
                    committed.set((int) (position - first), System.nanoTime());
                    told.accept(position);
                });
            }
        }
        watching.get(60, TimeUnit.SECONDS);
        long[] lags = LongStream.range(0, records)
                .map(i -> (counted.get((int) i) - committed.get((int) i)) / 1_000)
                .sorted()
                .toArray();
        return "lag in ms p50 %.1f, p99 %.1f, most %.1f"
                .formatted(at(lags, 0.5), at(lags, 0.99), lags[lags.length - 1] / 1e3);
    }

    private static void watch(Supplier<ProjectionStatus> node, long first, AtomicLongArray counted) {
        int next = 0;
        while (next < counted.length()) {
            long position = node.get().position();
            long now = System.nanoTime();
            while (next < counted.length() && first + next <= position) {
                counted.set(next++, now);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static double at(long[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * quantile))] / 1e3;
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
