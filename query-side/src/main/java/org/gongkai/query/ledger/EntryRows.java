package org.gongkai.query.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.gongkai.events.ledger.Booking;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** The entries of a batch, with their control totals. */
final class EntryRows {

    private static final String BOOKED = Sql.of(EntryRows.class, "insert-booked.sql");
    private static final String ENTRIES = Sql.of(EntryRows.class, "insert-entries.sql");

    private final Rows booked = new Rows(BOOKED, "int8", "timestamptz", "date", "text");
    private final Rows entries = new Rows(ENTRIES, "int8", "int2", "uuid", "int4", "int4", "int2", "int2", "int4");
    private final ControlRows controls = new ControlRows();

    void add(Recorded record) {
        if (record.bookings().isEmpty()) {
            return;
        }
        booked.add(record.position(), record.recordedAt().atOffset(ZoneOffset.UTC), record.occurredOn(), record.name());
        short ordinal = 0;
        for (Booking b : record.bookings()) {
            entries.add(
                    record.position(),
                    ordinal++,
                    record.aggregate(),
                    b.agency().value(),
                    b.period(),
                    (short) b.line().number(),
                    (short) b.column().number(),
                    b.amount());
            controls.add(record.position(), b);
        }
    }

    void write(Connection connection) throws SQLException {
        booked.write(connection);
        entries.write(connection);
        controls.write(connection);
    }
}
