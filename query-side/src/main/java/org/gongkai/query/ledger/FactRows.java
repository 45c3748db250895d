package org.gongkai.query.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.AgencySettingsChanged;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/**
 * What a reader of the entries needs besides them: registration numbers, agencies, opening balances, closings,
 * reopenings.
 */
final class FactRows {

    private final Rows requests = rows("insert-requests.sql", "uuid", "int8", "text");
    private final Rows agencies = rows("insert-agencies.sql", "int4", "int8", "text", "text", "int4", "date");
    private final Rows settings = rows("insert-settings.sql", "int4", "int8", "text", "text", "int4");
    private final Rows openings = rows("insert-openings.sql", "int4", "int4", "int8", "text");
    private final Rows marks = rows(
            "insert-marks.sql", "int4", "int4", "int8", "timestamptz", "date", "int4", "text", "bool", "text", "text");

    void add(Recorded record) {
        switch (record.name()) {
            case "RequestReceived",
                    "CaseFiled",
                    "CaseAmended",
                    "AgencyRegistered",
                    "AgencySettingsChanged",
                    "OpeningBalanceDeclared",
                    "PeriodClosed",
                    "PeriodReopened" -> add(record, record.event());
            default -> {} // Nothing else is needed to read the entries; its payload is not even parsed.
        }
    }

    void write(Connection connection) throws SQLException {
        requests.write(connection);
        agencies.write(connection);
        settings.write(connection);
        openings.write(connection);
        marks.write(connection);
    }

    private void add(Recorded record, Event event) {
        long position = record.position();
        var at = record.recordedAt().atOffset(ZoneOffset.UTC);
        switch (event) {
            case RequestReceived e -> requests.add(e.requestId().value(), position, e.requestNo());
            case CaseFiled e -> requests.add(e.aggregate(), position, e.caseNo());
            case CaseAmended e -> amended(e, position);
            case AgencyRegistered e ->
                agencies.add(
                        e.agency().value(),
                        position,
                        e.name(),
                        e.level().name(),
                        e.superior() == null ? null : e.superior().value(),
                        e.registeredOn());
            case AgencySettingsChanged e -> changed(e, position);
            case OpeningBalanceDeclared e -> openings.add(e.agency().value(), e.year(), position, pending(e));
            case PeriodClosed e -> closed(e, position, at);
            case PeriodReopened e -> reopened(e, position, at);
            default -> throw new IllegalStateException(record.name() + " was read as " + event);
        }
    }

    private void amended(CaseAmended e, long position) {
        if (e.change() instanceof CaseChange.CaseNo number) {
            requests.add(e.aggregate(), position, number.to());
        }
    }

    private void changed(AgencySettingsChanged e, long position) {
        var now = e.settings();
        settings.add(
                e.agency().value(),
                position,
                now.fullName(),
                now.level().name(),
                now.superior() == null ? null : now.superior().value());
    }

    private void closed(PeriodClosed e, long position, OffsetDateTime at) {
        marks.add(
                e.agency().value(),
                e.year(),
                position,
                at,
                e.closedOn(),
                e.revision(),
                flat(e.cells()),
                false,
                e.template(),
                null);
    }

    private void reopened(PeriodReopened e, long position, OffsetDateTime at) {
        marks.add(
                e.agency().value(),
                e.year(),
                position,
                at,
                e.reopenedOn(),
                null,
                null,
                e.cascade(),
                e.authority(),
                e.reason());
    }

    private static String pending(OpeningBalanceDeclared e) {
        return Arrays.stream(Column.values())
                .map(column -> String.valueOf(e.pending().getOrDefault(column, 0)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String flat(Collection<Booking> cells) {
        return cells.stream()
                .flatMapToInt(b -> IntStream.of(b.line().number(), b.column().number(), b.amount()))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Rows rows(String file, String... types) {
        return new Rows(Sql.of(FactRows.class, file), types);
    }
}
