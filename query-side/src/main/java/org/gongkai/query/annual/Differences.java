package org.gongkai.query.annual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.Mark;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how two closings of a year differ and why: every difference is a sum of entries, every entry one event's. */
public final class Differences {

    private static final String CHANGED = Sql.of(Differences.class, "changed-entries.sql");
    private static final String BY_WHOM = Sql.of(Differences.class, "by-whom.sql");

    private final Ledger ledger;
    private final AnnualLog log;
    private final JdbcClient jdbc;

    /** Between the closings of this ledger. */
    public Differences(Ledger ledger, AnnualLog log, JdbcClient jdbc) {
        this.ledger = ledger;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** What was booked into a cell between the two. */
    private record Entry(
            Line line,
            Column column,
            UUID about,
            @org.jspecify.annotations.Nullable String no,
            int amount,
            long position,
            OffsetDateTime recordedAt,
            LocalDate occurredOn,
            String event) {}

    /**
     * From one revision to another.
     *
     * @throws Refused when the year was never closed as one of them, or the entries do not add up to the difference
     */
    Difference between(AgencyId agency, int year, int from, int to) {
        var marks = ledger.marks(agency, ledger.position());
        Mark.Closed before = closing(marks, year, from);
        Mark.Closed after = closing(marks, year, to);
        var entries = entries(agency, year, before.position(), after.position());
        var by = byWhom(entries);
        var cells = new ArrayList<Difference.Cell>();
        for (Line line : Line.values()) {
            for (Column column : Column.of(line.account())) {
                add(cells, new Place(line, column, before.cells(), after.cells()), entries, by);
            }
        }
        return new Difference(agency.value(), year, from, to, reasons(agency, year, before, after), cells);
    }

    /** A cell in both closings. */
    private record Place(Line line, Column column, Cells before, Cells after) {

        int old() {
            return before.at(line, column);
        }

        int now() {
            return after.at(line, column);
        }
    }

    private static void add(List<Difference.Cell> cells, Place place, List<Entry> entries, Map<Long, String> by) {
        if (place.old() == place.now()) {
            return;
        }
        var changes = entries.stream()
                .filter(e -> e.line() == place.line() && e.column() == place.column())
                .map(e -> change(e, by))
                .toList();
        requireSum(place, changes);
        cells.add(new Difference.Cell(
                place.line().name(),
                place.line().zh(),
                place.column().name(),
                place.column().zh(),
                place.old(),
                place.now(),
                changes));
    }

    private static void requireSum(Place place, List<Difference.Change> changes) {
        int sum = changes.stream().mapToInt(Difference.Change::amount).sum();
        if (place.old() + sum != place.now()) {
            throw Refused.doesNotTieOut(
                    "“%s / %s”由 %d 变为 %d，其间各记录合计为 %d，数据不一致，未予显示。"
                            .formatted(place.line().zh(), place.column().zh(), place.old(), place.now(), sum),
                    "%s / %s went from %d to %d, but the entries between add up to %d. It is not shown."
                            .formatted(place.line(), place.column(), place.old(), place.now(), sum));
        }
    }

    private static Difference.Change change(Entry e, Map<Long, String> by) {
        return new Difference.Change(
                e.about(),
                e.no(),
                e.amount(),
                e.position(),
                e.recordedAt().toInstant(),
                e.occurredOn(),
                e.event(),
                by.getOrDefault(e.position(), ""));
    }

    private List<Difference.Reason> reasons(AgencyId agency, int year, Mark.Closed before, Mark.Closed after) {
        return log.said(agency, year, after.position()).stream()
                .filter(said -> said.position() > before.position() && said.event() instanceof PeriodReopened)
                .map(said -> reason((PeriodReopened) said.event(), said.by()))
                .toList();
    }

    private static Difference.Reason reason(PeriodReopened e, String by) {
        return new Difference.Reason(e.reopenedOn(), e.authority(), e.reason(), e.cascade(), by);
    }

    private static Mark.Closed closing(List<Mark> marks, int year, int revision) {
        return marks.stream()
                .filter(mark -> mark.year() == year && mark instanceof Mark.Closed)
                .map(Mark.Closed.class::cast)
                .filter(closed -> closed.revision() == revision)
                .findFirst()
                .orElseThrow(() -> Refused.notFound(
                        "revision",
                        "%d 年度没有版次 %d 的锁定数据。".formatted(year, revision),
                        "The year %d was never closed as revision %d.".formatted(year, revision)));
    }

    private List<Entry> entries(AgencyId agency, int year, long from, long to) {
        return ledger.sql(CHANGED)
                .param("agency", agency.value())
                .param("year", year)
                .param("from", from)
                .param("to", to)
                .query(Differences::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                Line.of(row.getInt("line")),
                Column.of(row.getInt("col")),
                row.getObject("request_id", UUID.class),
                row.getString("request_no"),
                row.getInt("amount"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("name"));
    }

    private Map<Long, String> byWhom(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var by = new HashMap<Long, String>();
        String positions =
                entries.stream().map(e -> Long.toString(e.position())).collect(Collectors.joining(",", "{", "}"));
        jdbc.sql(BY_WHOM).param("positions", positions).query(row -> {
            by.put(row.getLong("position"), row.getString("by_whom"));
        });
        return new LinkedHashMap<>(by);
    }
}
