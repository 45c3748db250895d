package org.gongkai.query.feed;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Posting;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The store itself as the feed: positions are given in commit order, so what is not there yet cannot come before
 * what is.
 */
public final class StoreFeed implements Feed {

    private static final String AFTER = Sql.of(StoreFeed.class, "records-after.sql");
    private static final String HEAD = Sql.of(StoreFeed.class, "head.sql");
    private static final String LAST_AT = Sql.of(StoreFeed.class, "last-at.sql");

    private final JdbcClient jdbc;

    /** Reads {@code log.event} of this database. */
    public StoreFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Recorded> read(long after, int limit) {
        var records = jdbc.sql(AFTER)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> recorded(row))
                .list();
        return Feed.following(after, records);
    }

    @Override
    public long head() {
        return jdbc.sql(HEAD).query(Long.class).single();
    }

    @Override
    public long lastAt(Instant instant) {
        return jdbc.sql(LAST_AT)
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getInt("version"),
                row.getObject("aggregate", UUID.class),
                row.getLong("sequence"),
                new AgencyId(row.getInt("agency")),
                row.getObject("occurred_on", LocalDate.class),
                bookings(row.getArray("bookings")),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private static List<Booking> bookings(@Nullable Array flat) throws SQLException {
        if (flat == null) {
            return List.of();
        }
        var boxed = (Integer[]) flat.getArray();
        var ints = new int[boxed.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = boxed[i];
        }
        return Posting.unflatten(ints);
    }
}
