package org.gongkai.query.ledger;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/** How rows of the ledger's tables are read. */
final class LedgerRow {

    private LedgerRow() {}

    static Agency agency(ResultSet row, int n) throws SQLException {
        int superior = row.getInt("superior");
        return new Agency(
                new AgencyId(row.getInt("agency")),
                row.getString("name"),
                AgencyLevel.valueOf(row.getString("level")),
                row.wasNull() || superior == 0 ? null : new AgencyId(superior),
                row.getObject("registered_on", LocalDate.class));
    }

    static Mark mark(ResultSet row, int n) throws SQLException {
        int year = row.getInt("year");
        long position = row.getLong("position");
        var at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        var cells = row.getArray("cells");
        if (cells == null) {
            return new Mark.Reopened(
                    year, position, at, row.getString("by_what"), row.getString("reason"), row.getBoolean("cascade"));
        }
        var closedOn = row.getObject("occurred_on", LocalDate.class);
        return new Mark.Closed(year, position, at, row.getInt("revision"), cells(ints(cells)), closedOn);
    }

    static Map<Column, Integer> opening(ResultSet row, int n) throws SQLException {
        var pending = ints(row.getArray("pending"));
        var byColumn = new EnumMap<Column, Integer>(Column.class);
        var columns = Column.values();
        for (int i = 0; i < pending.length; i++) {
            byColumn.put(columns[i], pending[i]);
        }
        return byColumn;
    }

    private static Cells cells(Integer[] flat) {
        var sum = new Cells.Sum();
        for (int i = 0; i < flat.length; i += 3) {
            sum.add(Line.of(flat[i]), Column.of(flat[i + 1]), flat[i + 2]);
        }
        return sum.cells();
    }

    private static Integer[] ints(Array array) throws SQLException {
        return (Integer[]) array.getArray();
    }
}
