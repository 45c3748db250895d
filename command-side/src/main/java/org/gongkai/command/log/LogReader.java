package org.gongkai.command.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.events.chain.StoredEvent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the log; a gap is an error, never something to skip. */
public final class LogReader {

    /** Rows fetched at a time. */
    private static final int PAGE = 1000;

    private static final String STREAM = Sql.of(LogReader.class, "read-stream.sql");
    private static final String AFTER = Sql.of(LogReader.class, "read-after.sql");

    private final JdbcTemplate jdbc;

    /** Reads through this connection or pool. */
    public LogReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One stream from a sequence on; empty when it has none. */
    public List<StoredEvent> stream(UUID aggregate, long from) {
        List<StoredEvent> events = jdbc.query(STREAM, (row, n) -> stored(row), aggregate, from);
        long expected = from;
        for (StoredEvent event : events) {
            refuseGap("sequence", expected++, event.sequence(), event);
        }
        return events;
    }

    /** The next events after a position, at most so many. */
    public List<StoredEvent> after(long position, int limit) {
        List<StoredEvent> events = jdbc.query(AFTER, (row, n) -> stored(row), position, limit);
        long expected = position + 1;
        for (StoredEvent event : events) {
            refuseGap("position", expected++, event.position(), event);
        }
        return events;
    }

    /** The whole log in order, page by page. */
    public Iterator<StoredEvent> all() {
        return Stream.iterate(
                        after(0, PAGE),
                        page -> !page.isEmpty(),
                        page -> after(page.getLast().position(), PAGE))
                .flatMap(List::stream)
                .iterator();
    }

    private static void refuseGap(String what, long expected, long found, StoredEvent event) {
        if (found != expected) {
            throw new DamagedLog("记录不连续。 The log is damaged: expected " + what + " " + expected + ", found " + found
                    + " at position " + event.position() + " of stream " + event.aggregate());
        }
    }

    static StoredEvent stored(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, UUID.class),
                row.getLong(6),
                row.getInt(7),
                row.getLong(8),
                row.getObject(9, LocalDate.class),
                numbers((Integer[]) row.getArray(10).getArray()),
                row.getString(11),
                row.getString(12),
                row.getBytes(13));
    }

    private static int[] numbers(Integer[] boxed) {
        return Stream.of(boxed).mapToInt(Objects::requireNonNull).toArray();
    }
}
