package org.gongkai.query.feed.kafka;

/** Notices that the log has grown and nothing of it came: looks twice, so that what is under way is not missed. */
final class Silence {

    private final long patienceNanos;
    private long lookedAt = System.nanoTime();
    private long expected;
    private boolean broken;

    Silence(long patienceNanos) {
        this.patienceNanos = patienceNanos;
    }

    /** Whether Kafka lags behind the log for longer than it may. */
    boolean isBroken() {
        return broken;
    }

    /** Whether it is time to look; more often while the log itself is followed. */
    boolean isDue() {
        return System.nanoTime() - lookedAt > (broken ? patienceNanos / 10 : patienceNanos);
    }

    /** Listening begins anew with all that is in the log: what was missed before can no longer come. */
    void joined() {
        lookedAt = System.nanoTime();
        expected = 0;
        broken = false;
    }

    /** A record came: with the newest known or a newer one Kafka has caught up. */
    void heard(long position, long last) {
        if (position >= last) {
            broken = false;
        }
    }

    /**
     * Looks.
     *
     * @param head of the log
     * @param last that came
     * @return whether what the last look found recorded has still not come
     */
    boolean lasts(long head, long last) {
        lookedAt = System.nanoTime();
        if (last < expected) {
            broken = true;
        }
        expected = head;
        return broken;
    }
}
