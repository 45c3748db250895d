package org.gongkai.query.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.events.ledger.Booking;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** The control totals after each record of a batch that booked into a year. */
final class ControlRows {

    private static final String LAST = Sql.of(ControlRows.class, "last-controls.sql");
    private static final String INSERT = Sql.of(ControlRows.class, "insert-controls.sql");

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
                    totals.put(new Year(rows.getInt(1), rows.getInt(2)), new Control(rows.getLong(3), rows.getLong(4)));
                }
            }
        }
        return totals;
    }
}
