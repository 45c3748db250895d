package org.gongkai.query.feed.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.query.feed.Recorded;
import org.jspecify.annotations.Nullable;

/** The newest records in memory, without a hole; safe for threads. Closed until it is told where it begins. */
final class Window {

    /** Some ten megabytes; whoever is further behind reads the log itself, which is faster in bulk anyway. */
    static final int SIZE = 5_000;

    private final @Nullable Recorded[] ring = new Recorded[SIZE];
    private boolean open;
    private long begin;
    private long last;

    /** From now on holds what comes after this position, and nothing before it. */
    synchronized void reset(long position) {
        open = true;
        begin = position;
        last = position;
    }

    /** Answers nothing until it is reset. */
    synchronized void close() {
        open = false;
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** The newest position it holds, or after which it begins. */
    synchronized long last() {
        return last;
    }

    /** Adds the next one. */
    synchronized void add(Recorded next) {
        if (next.position() != last + 1) {
            throw new IllegalArgumentException("record " + next.position() + " does not follow " + last);
        }
        ring[at(next.position())] = next;
        last = next.position();
        begin = Math.max(begin, last - SIZE);
    }

    /** The records after a position; nothing at all when it does not reach back so far. */
    synchronized Optional<List<Recorded>> after(long position, int limit) {
        if (!open || position < begin) {
            return Optional.empty();
        }
        var found = new ArrayList<Recorded>();
        for (long next = position + 1; next <= last && found.size() < limit; next++) {
            Recorded record = ring[at(next)];
            if (record != null) {
                found.add(record);
            }
        }
        return Optional.of(found);
    }

    private static int at(long position) {
        return (int) (position % SIZE);
    }
}
