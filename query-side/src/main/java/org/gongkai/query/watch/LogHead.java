package org.gongkai.query.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the log ends, for those who look often and need it to the second: asked for at most once a second. */
final class LogHead {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();
    private static final String RECORDED_AT = Sql.of(LogHead.class, "recorded-at.sql");
    private static final Logger LOG = LoggerFactory.getLogger(LogHead.class);

    private final Feed feed;
    private final JdbcClient jdbc;
    private @Nullable Look last;

    private record Look(OptionalLong position, long at) {}

    LogHead(Feed feed, JdbcClient jdbc) {
        this.feed = feed;
        this.jdbc = jdbc;
    }

    /** The last position; empty while the log is away. */
    synchronized OptionalLong position() {
        Look look = last;
        if (look == null || System.nanoTime() - look.at() > FRESH_NANOS) {
            look = new Look(look(), System.nanoTime());
            last = look;
        }
        return look.position();
    }

    private OptionalLong look() {
        try {
            return OptionalLong.of(feed.head());
        } catch (DataAccessException e) {
            LOG.debug("The end of the log is not known: {}", e.toString());
            return OptionalLong.empty();
        }
    }

    /** When this record was stored; empty when there is none, or the log is away. */
    Optional<Instant> recordedAt(long position) {
        try {
            return jdbc.sql(RECORDED_AT)
                    .param("position", position)
                    .query((row, n) ->
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                    .optional();
        } catch (DataAccessException e) {
            LOG.debug("Record {} is not known: {}", position, e.toString());
            return Optional.empty();
        }
    }
}
