package org.gongkai.query.search;

import java.time.Instant;
import java.util.List;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.vault.Sealing;

/** Searches for tests of other packages. */
public final class Searching {

    private Searching() {}

    /** An office without a vault in which nothing was recorded: nothing sealed is ever found. */
    public static SealedSearch findsNothing() {
        var texts = new SealedTexts();
        var keys = Sealing.noKeys();
        return new SealedSearch(texts, new Follower(new EmptyFeed(), keys, texts), keys);
    }

    private static final class EmptyFeed implements Feed {

        @Override
        public List<Recorded> read(long after, int limit) {
            return List.of();
        }

        @Override
        public long head() {
            return 0;
        }

        @Override
        public long lastAt(Instant instant) {
            return 0;
        }
    }
}
