package org.gongkai.command.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.booking.Periods;
import org.gongkai.command.period.PeriodRow.State;
import org.gongkai.events.AgencyId;
import org.gongkai.rule.chapter.YearRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The years of an agency: which of them are locked for a command, and which take its bookings. */
public class Years {

    /** No report before 2008, when the first Regulations came into force, is ever opened here. */
    private static final int FIRST = 2008;

    private final PeriodRows rows;
    private final Clock clock;

    /** Over the command side's pool, whose transactions it joins. */
    public Years(JdbcClient jdbc, Clock clock) {
        this.rows = new PeriodRows(jdbc);
        this.clock = clock;
    }

    /** Locks the years from there to this one against closing: a booking never lies outside. */
    public void share(AgencyId agency, int from) {
        int first = Math.max(FIRST, Math.min(from, firstNeverClosed(agency)));
        rows.lockShared(agency, first, Math.max(first, today().getYear()));
    }

    /** Locks a year for closing it, and the next one for what is carried into it. */
    public void lockForClosing(AgencyId agency, int year) {
        rows.lockAlone(agency, year, year);
        rows.lockShared(agency, year + 1, year + 1);
    }

    /** Locks a year while its report is signed, handed up or published: nobody opens it meanwhile. */
    public void lockAlone(AgencyId agency, int year) {
        rows.lockAlone(agency, year, year);
    }

    /** Locks a year and every later one for opening them again. */
    public void lockForReopening(AgencyId agency, int year) {
        rows.lockAlone(agency, year, today().getYear());
    }

    private int firstNeverClosed(AgencyId agency) {
        int closed = lastClosed(rows.all(agency));
        return closed == 0 ? today().getYear() : closed + 1;
    }

    /** The first year of the agency that anything was booked into, or may have been. */
    public int oldest(AgencyId agency) {
        return rows.all(agency).stream().mapToInt(PeriodRow::year).min().orElse(today().getYear());
    }

    /**
     * Which years take bookings from a command.
     *
     * @param reopening what the command names; null for everyday work
     */
    public Periods periods(AgencyId agency, @Nullable UUID reopening) {
        List<PeriodRow> known = rows.all(agency);
        Set<Integer> reopened = known.stream()
                .filter(row -> reopening != null && reopening.equals(row.reopening()))
                .map(PeriodRow::year)
                .collect(Collectors.toSet());
        YearRule.REOPENING_UNKNOWN.require(reopening == null || !reopened.isEmpty(), String.valueOf(reopening));
        return new Periods(lastClosed(known), reopened);
    }

    /** The agency's first year here; null when it was never declared. */
    public @Nullable Integer openingYear(AgencyId agency) {
        return rows.all(agency).stream()
                .filter(row -> row.state() == State.ELSEWHERE)
                .map(row -> row.year() + 1)
                .findFirst()
                .orElse(null);
    }

    /** From now on the years before this one count as reported elsewhere. */
    public void openAt(AgencyId agency, int year) {
        rows.lockAlone(agency, year - 1, year - 1);
        rows.set(agency, year - 1, State.ELSEWHERE, -1, null);
    }

    /** Whether any year of the agency was closed here. */
    public boolean anyClosed(AgencyId agency) {
        return rows.all(agency).stream().anyMatch(PeriodRow::wasClosed);
    }

    /** The last year of the agency that was ever closed, here or before go-live elsewhere; 0 when none was. */
    public int lastClosed(AgencyId agency) {
        return lastClosed(rows.all(agency));
    }

    /** The last year that was ever closed by whatever agency; 0 when none was. */
    public int lastClosedAnywhere() {
        return rows.lastNotOpen();
    }

    static int lastClosed(List<PeriodRow> known) {
        return known.stream()
                .filter(PeriodRow::wasClosed)
                .mapToInt(PeriodRow::year)
                .max()
                .orElse(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
