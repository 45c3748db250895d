package org.gongkai.query.feed;

import java.time.Instant;
import java.util.List;

/**
 * The log as readers see it: records in order of position, each exactly one after the last.
 *
 * <p>Reading is repeatable: the same question has the same answer for ever, save that more may follow.
 */
public interface Feed {

    /**
     * The records after a position, oldest first; none when there is no more as yet.
     *
     * @param after the last position already seen, 0 for none
     * @param limit at most so many, from 1
     * @throws FeedGap when the next record is not the one after the last
     */
    List<Recorded> read(long after, int limit);

    /** The position of the newest record; 0 when there is none. */
    long head();

    /** The position of the last record stored at this instant or before; 0 when there is none. */
    long lastAt(Instant instant);

    /**
     * The same records without those already seen, which a transport may deliver again.
     *
     * @throws FeedGap when what is left does not follow the last one seen
     */
    static List<Recorded> following(long after, List<Recorded> records) {
        var fresh = records.stream().filter(r -> r.position() > after).toList();
        long expected = after;
        for (Recorded record : fresh) {
            expected++;
            if (record.position() != expected) {
                throw new FeedGap(expected, record.position());
            }
        }
        return fresh;
    }
}
