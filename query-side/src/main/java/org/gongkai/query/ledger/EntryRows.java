package org.gongkai.query.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The control totals after each record of a batch that booked into a year. */
    private static final class ControlRows {

        private static final String LAST = Sql.of(EntryRows.class, "last-controls.sql");
        private static final String INSERT = Sql.of(EntryRows.class, "insert-controls.sql");

        private record Year(int agency, int period) {}

        private record At(Year year, long position) {}

        /** What each record adds, in the order of the records. */
        private final Map<At, Control> added = new LinkedHashMap<>();

        void add(long position, Booking b) {
            var at = new At(new Year(b.agency().value(), b.period()), position);
            added.merge(at, Control.NOTHING.and(b.line(), b.column(), b.amount()), Control::plus);
        }

        void write(Connection connection) throws SQLException {
            if (added.isEmpty()) {
                return;
            }
            var totals = last(connection);
            var rows = new Rows(INSERT, "int4", "int4", "int8", "int8", "int8");
            added.forEach((at, more) -> {
                var after = totals.merge(at.year(), more, Control::plus);
                rows.add(at.year().agency(), at.year().period(), at.position(), after.entries(), after.checksum());
            });
            rows.write(connection);
        }

        private Map<Year, Control> last(Connection connection) throws SQLException {
            var years = added.keySet().stream().map(At::year).distinct().toList();
            var totals = new HashMap<Year, Control>();
            try (var statement = connection.prepareStatement(LAST)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "int4", years.stream().map(Year::agency).toArray()));
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "int4", years.stream().map(Year::period).toArray()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        totals.put(
                                new Year(rows.getInt(1), rows.getInt(2)),
                                new Control(rows.getLong(3), rows.getLong(4)));
                    }
                }
            }
            return totals;
        }
    }
}
