package org.gongkai.query.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.Origin;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How {@link CaseRow}s are written to their table and read back. */
public final class CaseRows {

    private static final String PUT = Sql.of(CaseRows.class, "put-case-files.sql");

    /** In the order of the table's columns. */
    private static final String[] TYPES = {
        "uuid", "int4", "text", "text", "text", "text", "text", "text", "date", "date", "date", "date", "date", "bool",
        "text", "date", "bool", "date", "date", "bool", "int4", "text", "text", "date", "bool", "bool", "date", "text",
        "text", "date", "text", "int4", "int8"
    };

    private CaseRows() {}

    static Rows toWrite() {
        return new Rows(PUT, TYPES);
    }

    static void add(Rows rows, CaseRow r) {
        @Nullable Object[] law = law(r);
        @Nullable Object[] office = office(r);
        var all = new @Nullable Object[law.length + office.length];
        System.arraycopy(law, 0, all, 0, law.length);
        System.arraycopy(office, 0, all, law.length, office.length);
        rows.add(all);
    }

    private static @Nullable Object[] law(CaseRow r) {
        return new @Nullable Object[] {
            r.requestId(),
            r.agency(),
            r.requestNo(),
            name(r.origin()),
            r.state().name(),
            r.channel().name(),
            r.category().name(),
            r.summary(),
            r.submittedOn(),
            r.arrivedOn(),
            r.receivedOn(),
            r.countedFrom(),
            r.dueOn(),
            r.dueProvisional(),
            name(r.outcome()),
            r.closedOn(),
            r.answeredLate(),
            r.servedOn(),
            r.voidedOn()
        };
    }

    private static @Nullable Object[] office(CaseRow r) {
        return new @Nullable Object[] {
            r.lateLogged(),
            r.faults(),
            r.desk().section(),
            r.desk().handler(),
            r.desk().internalDue(),
            r.desk().undelivered(),
            r.desk().incomplete(),
            r.tray().awaitedBy(),
            name(r.tray().toApprove()),
            r.tray().documentNo(),
            r.tray().archivedOn(),
            r.tray().archiveNo(),
            r.standingYear(),
            r.position()
        };
    }

    /** The row at the cursor, which must have every column of the table. */
    public static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getObject("request_id", UUID.class),
                row.getInt("agency"),
                row.getString("request_no"),
                named(Origin.class, row.getString("origin")),
                State.valueOf(row.getString("state")),
                Channel.valueOf(row.getString("channel")),
                Column.valueOf(row.getString("category")),
                row.getString("summary"),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                named(Outcome.class, row.getString("outcome")),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("answered_late", Boolean.class),
                row.getObject("served_on", LocalDate.class),
                row.getObject("voided_on", LocalDate.class),
                row.getBoolean("late_logged"),
                row.getInt("faults"),
                desk(row),
                tray(row),
                row.getObject("standing_year", Integer.class),
                row.getLong("position"));
    }

    private static CaseRow.Desk desk(ResultSet row) throws SQLException {
        return new CaseRow.Desk(
                row.getString("section"),
                row.getString("handler"),
                row.getObject("internal_due", LocalDate.class),
                row.getBoolean("undelivered"),
                row.getBoolean("incomplete"));
    }

    private static CaseRow.Tray tray(ResultSet row) throws SQLException {
        return new CaseRow.Tray(
                row.getObject("awaited_by", LocalDate.class),
                named(DraftKind.class, row.getString("to_approve")),
                row.getString("document_no"),
                row.getObject("archived_on", LocalDate.class),
                row.getString("archive_no"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
