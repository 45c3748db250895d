package org.gongkai.command.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.booking.Periods;
import org.gongkai.command.desk.PeriodLocks;
import org.gongkai.command.period.PeriodRow.State;
import org.gongkai.command.request.OnRequest;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.UnknownRequest;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The years of an agency: locked for a command, then told which of them take its bookings. */
public class Years implements PeriodLocks {

    /** No report before 2008, when the first Regulations came into force, is ever opened here. */
    private static final int FIRST = 2008;

    private final PeriodRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Over the command side's pool, whose transactions it joins. */
    public Years(JdbcClient jdbc, Clock clock) {
        this.rows = new PeriodRows(jdbc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void lock(Object command) {
        switch (command) {
            case RegisterSubmission c -> share(c.agency(), earliest(c));
            case OnRequest c -> lock(c);
            case ClosePeriod c -> {
                rows.lockAlone(c.agency(), c.year(), c.year());
                rows.lockShared(c.agency(), c.year() + 1, c.year() + 1);
            }
            case ReopenPeriod c -> rows.lockAlone(c.agency(), c.year(), today().getYear());
            default -> {
                // Commands that book nothing need no year.
            }
        }
    }

    private void lock(OnRequest command) {
        Standing standing = standing(command.request());
        int from = standing.year() == null ? today().getYear() : standing.year();
        share(standing.agency(), Math.min(from, earliest(command.what(), standing.agency())));
    }

    /** Everything from there to this year: a booking never lies outside. */
    private void share(AgencyId agency, int from) {
        int first = Math.max(FIRST, Math.min(from, firstNeverClosed(agency)));
        rows.lockShared(agency, first, Math.max(first, today().getYear()));
    }

    private int firstNeverClosed(AgencyId agency) {
        int closed = lastClosed(rows.all(agency));
        return closed == 0 ? today().getYear() : closed + 1;
    }

    private static int earliest(RegisterSubmission c) {
        return c.submittedOn().getYear();
    }

    private int earliest(RequestCommand command, AgencyId agency) {
        return switch (command) {
            case RequestCommand.ConfirmReceipt c -> c.confirmedOn().getYear();
            case RequestCommand.AmendReceiptDate c -> Math.min(c.to().getYear(), oldest(agency));
            case RequestCommand.AmendStepDate c -> Math.min(c.to().getYear(), oldest(agency));
            case RequestCommand.AmendCategory c -> oldest(agency);
            case RequestCommand.AmendOutcome c -> oldest(agency);
            case RequestCommand.RetractStep c -> oldest(agency);
            case RequestCommand.Void c -> oldest(agency);
            default -> today().getYear();
        };
    }

    private int oldest(AgencyId agency) {
        return rows.all(agency).stream().mapToInt(PeriodRow::year).min().orElse(today().getYear());
    }

    private Standing standing(RequestId request) {
        return jdbc.sql("SELECT agency, standing_period FROM desk.aggregate_head WHERE aggregate = ?")
                .param(request.value())
                .query((rs, n) ->
                        new Standing(new AgencyId(rs.getInt("agency")), rs.getObject("standing_period", Integer.class)))
                .optional()
                .orElseThrow(() -> new UnknownRequest(request.toString()));
    }

    private record Standing(AgencyId agency, @Nullable Integer year) {}

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
        Rule.REOPENING_UNKNOWN.require(reopening == null || !reopened.isEmpty(), String.valueOf(reopening));
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
