package org.gongkai.office.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Eight who do the same for three seconds, each on a connection of his own. */
final class Senders {

    static final int COUNT = 8;
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(3);

    private Senders() {}

    /** Opens the connection of a sender. */
    interface Opening {
        Connection open() throws Exception;
    }

    /** What a sender does again and again. */
    interface Step {
        void run(Connection on) throws Exception;
    }

    /** How often it was done in a second, by all together. */
    static double rate(Opening opening, Step step) throws Exception {
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
