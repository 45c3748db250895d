package org.gongkai.office.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long something took, time after time.
 *
 * @param nanos each time, the shortest first
 */
public record Percentiles(List<Long> nanos) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.95;
    private static final double NEARLY_ALL = 0.99;

    /** Sorts them. */
    public Percentiles {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        nanos = List.copyOf(sorted);
    }

    /** Something done once. */
    public interface Once {
        void run() throws Exception;
    }

    /** A tenth as often to warm up, then so often. */
    public static Percentiles of(int times, Once once) throws Exception {
        for (int warm = 0; warm < times / 10; warm++) {
            once.run();
        }
        var nanos = new ArrayList<Long>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            once.run();
            nanos.add(System.nanoTime() - begun);
        }
        return new Percentiles(nanos);
    }

    private double millis(double share) {
        int at = (int) Math.min(nanos.size() - 1L, Math.round(Math.ceil(share * nanos.size())) - 1);
        return nanos.get(at) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** The median, the 99th percentile and the longest, in words. */
    public String longTail() {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, longest %.1f ms", millis(HALF), millis(NEARLY_ALL), millis(1));
    }

    /** The median and the 95th percentile in milliseconds, and the latter over that of the limit, as a row. */
    public String row(String what, Percentiles limit) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f | %d |",
                what,
                millis(HALF),
                millis(MOST),
                millis(MOST) / limit.millis(MOST),
                nanos.size());
    }
}
