package org.gongkai.office.cluster;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.gongkai.command.relay.Relay;

/** Measures goal P6: from a commit to the tables, over a real broker. Run by hand; prints a line for each round. */
final class LagOverKafka {

    private static final int BACKLOG = 20_000;

    private LagOverKafka() {}

    /** The rate in records a second, for how many seconds, how many rounds. */
    public static void main(String[] words) throws Exception {
        int rate = Integer.parseInt(words[0]);
        int seconds = Integer.parseInt(words[1]);
        var bed = Bed.shared();
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
            for (int round = 1; round <= Integer.parseInt(words[2]); round++) {
                tell(rate + "/s for " + seconds + " s: " + round(bed, node, relay, rate * seconds, rate));
            }
            tell("at the end: " + node.feed().status());
        }
        relay.stop();
        System.exit(0);
    }

    private static String round(Bed bed, Node node, Relay relay, int records, int rate) throws Exception {
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
                    relay.committed(position);
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

    private static void watch(Node node, long first, AtomicLongArray counted) {
        int next = 0;
        while (next < counted.length()) {
            long position = node.status().position();
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
