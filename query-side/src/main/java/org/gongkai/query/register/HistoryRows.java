package org.gongkai.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Posting;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** The events of a batch that happened to requests, word for word. */
final class HistoryRows {

    private static final String INSERT = Sql.of(HistoryRows.class, "insert-history.sql");

    private final Rows rows = new Rows(
            INSERT, "uuid", "int8", "int8", "timestamptz", "text", "int4", "int4", "date", "text", "text", "text");

    void add(Recorded record) {
        rows.add(
                record.aggregate(),
                record.sequence(),
                record.position(),
                record.recordedAt().atOffset(ZoneOffset.UTC),
                record.name(),
                record.version(),
                record.agency().value(),
                record.occurredOn(),
                literal(record),
                record.payload(),
                record.metadata());
    }

    void write(Connection connection) throws SQLException {
        rows.write(connection);
    }

    /** An array of arrays cannot be sent, so each goes as text. */
    private static String literal(Recorded record) {
        int[] flat = new Posting(0, record.bookings(), false).flat();
        return Arrays.stream(flat).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
