package org.gongkai.query.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** How far the checks that run now have come, for whoever waits for them. */
public final class Progress {

    private final List<Bar> bars = new CopyOnWriteArrayList<>();

    /** A check begins, with so many records to go through; close it when it is done. */
    public Bar begin(String check, long of) {
        var bar = new Bar(check, of);
        bars.add(bar);
        return bar;
    }

    /** The checks that run now. */
    public List<Running> running() {
        return bars.stream()
                .map(bar -> new Running(bar.check, bar.done.get(), bar.of))
                .toList();
    }

    /**
     * A check that runs.
     *
     * @param done records gone through
     * @param of records to go through
     */
    public record Running(String check, long done, long of) {}

    /** One check's progress. */
    public final class Bar implements AutoCloseable {

        private final String check;
        private final long of;
        private final AtomicLong done = new AtomicLong();

        private Bar(String check, long of) {
            this.check = check;
            this.of = of;
        }

        /** One more record. */
        public void step() {
            done.incrementAndGet();
        }

        @Override
        public void close() {
            bars.remove(this);
        }
    }
}
