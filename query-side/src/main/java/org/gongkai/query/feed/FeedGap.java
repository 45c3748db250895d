package org.gongkai.query.feed;

/** A record is missing or out of order. Nothing after it may be counted before it is found. */
public final class FeedGap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;

    /**
     * Between the last record seen and the next one there is a hole.
     *
     * @param expected the position that should have come
     * @param found the position that came
     */
    public FeedGap(long expected, long found) {
        super("record " + expected + " should come next, found " + found);
        this.expected = expected;
    }

    /** The position that should have come. */
    public long expected() {
        return expected;
    }
}
