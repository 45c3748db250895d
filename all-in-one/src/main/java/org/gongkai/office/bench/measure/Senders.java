package org.gongkai.office.bench.measure;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Eight who do the same again and again. */
public final class Senders {

    /** How many they are. */
    public static final int COUNT = 8;

    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(3);

    private Senders() {}

    /** Opens the connection of a sender. */
    public interface Opening {
        Connection open() throws Exception;
    }

    /** What a sender does again and again. */
    public interface Step {
        void run(Connection on) throws Exception;
    }

    /** How often it was done in a second, by all together in three, each on a connection of his own. */
    public static double rate(Opening opening, Step step) throws Exception {
        long end = System.nanoTime() + ROUND_NANOS;
        var work = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < COUNT; n++) {
            work.add(() -> repeat(opening, step, end));
        }
        long count = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(COUNT)) {
            for (Future<Integer> each : threads.invokeAll(work)) {
                count += each.get();
            }
        }
        return count * (double) TimeUnit.SECONDS.toNanos(1) / ROUND_NANOS;
    }

    /** So many a second for so long, whether or not the ones before are done; each is told when it was due. */
    public static void paced(int rate, int seconds, LongConsumer work) {
        var all = new ArrayList<CompletableFuture<Void>>();
        try (ExecutorService threads = Executors.newFixedThreadPool(COUNT)) {
            long begun = System.nanoTime();
            for (int n = 0; n < rate * seconds; n++) {
                long due = begun + n * TimeUnit.SECONDS.toNanos(1) / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                all.add(CompletableFuture.runAsync(() -> work.accept(due), threads));
            }
        }
        all.forEach(CompletableFuture::join);
    }

    private static int repeat(Opening opening, Step step, long end) throws Exception {
        int count = 0;
        try (Connection on = opening.open()) {
            while (System.nanoTime() < end) {
                step.run(on);
                count++;
            }
        }
        return count;
    }
}
