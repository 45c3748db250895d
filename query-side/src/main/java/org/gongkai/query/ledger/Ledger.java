package org.gongkai.query.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What can be asked of the entries. Every question is put as of a position: entries only come, so the answer never
 * changes.
 *
 * <p>A question throws {@link StillBuilding} before the entries have caught up with the log for the first time.
 */
public final class Ledger {

    private static final String AGENCIES = Sql.of(Ledger.class, "agencies.sql");
    private static final String AGENCY = Sql.of(Ledger.class, "agency.sql");
    private static final String MARKS = Sql.of(Ledger.class, "marks.sql");
    private static final String CELLS = Sql.of(Ledger.class, "cells.sql");
    private static final String CONTROLS = Sql.of(Ledger.class, "controls.sql");
    private static final String STANDING = Sql.of(Ledger.class, "standing.sql");
    private static final String OPENING = Sql.of(Ledger.class, "opening.sql");
    private static final String YEARS = Sql.of(Ledger.class, "years.sql");

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Reads the tables that {@link LedgerProjection} keeps. */
    public Ledger(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** The last record counted: the newest position a question can be put as of. */
    public long position() {
        return status().position();
    }

    /** The agencies known by then, in order of number. */
    public List<Agency> agencies(long asOf) {
        return sql(AGENCIES).param("asOf", asOf).query(LedgerRow::agency).list();
    }

    /** The agency with this number, if it was known by then. */
    public Optional<Agency> agency(AgencyId agency, long asOf) {
        return about(AGENCY, agency, asOf).query(LedgerRow::agency).optional();
    }

    /** When the agency's years were closed and opened again until then, oldest first. */
    public List<Mark> marks(AgencyId agency, long asOf) {
        return about(MARKS, agency, asOf).query(LedgerRow::mark).list();
    }

    /** The years the agency had entries in by then, oldest first. */
    public List<Integer> years(AgencyId agency, long asOf) {
        return about(YEARS, agency, asOf).query((row, n) -> row.getInt(1)).list();
    }

    /** The agency's years that have entries, both ends included. */
    public Map<Integer, Year> years(AgencyId agency, int from, int to, long asOf) {
        var sums = new HashMap<Integer, Cells.Sum>();
        var read = new HashMap<Integer, Control>();
        about(CELLS, agency, asOf).param("from", from).param("to", to).query(row -> {
            int year = row.getInt("period");
            var line = Line.of(row.getInt("line"));
            var column = Column.of(row.getInt("col"));
            int amount = row.getInt("amount");
            sums.computeIfAbsent(year, y -> new Cells.Sum()).add(line, column, amount);
            var added = new Control(row.getLong("entries"), Control.weight(line, column) * amount);
            read.merge(year, added, Control::plus);
        });
        var booked = new HashMap<Integer, Control>();
        about(CONTROLS, agency, asOf).param("from", from).param("to", to).query(row -> {
            booked.put(row.getInt("period"), new Control(row.getLong("entries"), row.getLong("checksum")));
        });
        return joined(sums, read, booked);
    }

    /** The requests that entered in any year up to this one and have not left. */
    public Standing standing(AgencyId agency, int upTo, long asOf) {
        var counts = new EnumMap<Column, Integer>(Column.class);
        var odd = new int[1];
        about(STANDING, agency, asOf).param("upTo", upTo).query(row -> {
            counts.put(Column.of(row.getInt("col")), row.getInt("standing"));
            odd[0] += row.getInt("odd");
        });
        return new Standing(counts, odd[0]);
    }

    /** What the last report before this log carried into the year, where it was declared. */
    public Optional<Map<Column, Integer>> opening(AgencyId agency, int year, long asOf) {
        return about(OPENING, agency, asOf)
                .param("year", year)
                .query(LedgerRow::opening)
                .optional();
    }

    /**
     * A statement of this or a neighbouring package over the tables as they are now; <code>{schema}</code> is
     * filled in.
     */
    public StatementSpec sql(String statement) {
        return jdbc.sql(Sql.in(status().schema(), statement));
    }

    private StatementSpec about(String statement, AgencyId agency, long asOf) {
        return sql(statement).param("agency", agency.value()).param("asOf", asOf);
    }

    private ProjectionStatus status() {
        var status = projections.status(LedgerProjection.NAME);
        if (status.state() == ProjectionStatus.State.BUILDING) {
            throw new StillBuilding(status);
        }
        return status;
    }

    private static Map<Integer, Year> joined(
            Map<Integer, Cells.Sum> sums, Map<Integer, Control> read, Map<Integer, Control> booked) {
        var years = new HashMap<Integer, Year>();
        sums.forEach((year, sum) ->
                years.put(year, new Year(sum.cells(), read.getOrDefault(year, Control.NOTHING), Control.NOTHING)));
        booked.forEach((year, control) -> {
            var found = years.getOrDefault(year, Year.EMPTY);
            years.put(year, new Year(found.cells(), found.read(), control));
        });
        return years;
    }
}
