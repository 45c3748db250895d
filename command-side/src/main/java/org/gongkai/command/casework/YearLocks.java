package org.gongkai.command.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.command.casework.file.UnknownRequest;
import org.gongkai.command.desk.PeriodLocks;
import org.gongkai.command.period.ClosePeriod;
import org.gongkai.command.period.ConfirmNoneReceived;
import org.gongkai.command.period.ReopenPeriod;
import org.gongkai.command.period.Years;
import org.gongkai.command.proactive.ProactiveCommand;
import org.gongkai.command.report.ReportCommand;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.mending.MendingCommand;
import org.gongkai.command.request.receipt.ReceiptCommand;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which years a command may book into: they are locked before it is decided. */
public class YearLocks implements PeriodLocks {

    private final Years years;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Over the command side's pool, whose transactions it joins. */
    public YearLocks(Years years, JdbcClient jdbc, Clock clock) {
        this.years = years;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void lock(Object command) {
        switch (command) {
            case RegisterSubmission c -> years.share(c.agency(), c.submittedOn().getYear());
            case OnRequest c -> lock(List.of(c));
            case OnRequests c -> lock(c.each());
            case AcrossYears c -> lock(c);
            case ClosePeriod c -> years.lockForClosing(c.agency(), c.year());
            case ProactiveCommand c -> lock(c);
            case ReopenPeriod c -> years.lockForReopening(c.agency(), c.year());
            case ConfirmNoneReceived c -> years.lockAlone(c.agency(), c.year());
            case ReportCommand c -> years.lockAlone(c.agency(), c.year());
            default -> {
                // Commands that book nothing need no year.
            }
        }
    }

    /** Agency by agency, so that two commands on the same agencies never wait for each other. */
    private void lock(List<OnRequest> commands) {
        var from = new TreeMap<Integer, Integer>();
        for (OnRequest command : commands) {
            Standing standing = standing(command.request());
            int year = standing.year() == null ? thisYear() : standing.year();
            int first = Math.min(year, earliest(command.what(), standing.agency()));
            from.merge(standing.agency().value(), first, Math::min);
        }
        from.forEach((agency, year) -> years.share(new AgencyId(agency), year));
    }

    private void lock(ProactiveCommand command) {
        int oldest = years.oldest(command.agency());
        Integer earliest = command.earliest();
        years.share(command.agency(), earliest == null ? oldest : Math.min(earliest, oldest));
    }

    private void lock(AcrossYears command) {
        Stream.of(
                        command.agencies().stream(),
                        command.requests().stream()
                                .map(request -> standing(request).agency()),
                        command.streams().stream().flatMap(stream -> find(stream).map(Standing::agency).stream()))
                .flatMap(agencies -> agencies)
                .map(AgencyId::value)
                .sorted()
                .distinct()
                .map(AgencyId::new)
                .forEach(agency ->
                        years.share(agency, Math.min(command.earliest().getYear(), years.oldest(agency))));
    }

    /** Amending and mending may reach back to the first year there is; a step goes on from where the request stands. */
    private int earliest(RequestCommand command, AgencyId agency) {
        return switch (command) {
            case ReceiptCommand.ConfirmReceipt c -> c.confirmedOn().getYear();
            case MendingCommand.AmendReceiptDate c -> Math.min(c.to().getYear(), years.oldest(agency));
            case MendingCommand.AmendStepDate c -> Math.min(c.to().getYear(), years.oldest(agency));
            case MendingCommand.AmendCategory c -> years.oldest(agency);
            case MendingCommand.AmendOutcome c -> years.oldest(agency);
            case MendingCommand.RetractStep c -> years.oldest(agency);
            case MendingCommand.UndoLastStep c -> years.oldest(agency);
            case MendingCommand.Void c -> years.oldest(agency);
            default -> thisYear();
        };
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private Standing standing(RequestId request) {
        return find(request.value())
                .filter(found -> isRequest(request))
                .orElseThrow(() -> new UnknownRequest(request.toString()));
    }

    /** Other streams have ids too: a review or suit is no request. */
    private boolean isRequest(RequestId request) {
        return jdbc.sql("SELECT name = 'RequestSubmitted' FROM log.event WHERE aggregate = ? AND sequence = 0")
                .param(request.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<Standing> find(UUID stream) {
        return jdbc.sql("SELECT agency, standing_period FROM desk.aggregate_head WHERE aggregate = ?")
                .param(stream)
                .query((rs, n) ->
                        new Standing(new AgencyId(rs.getInt("agency")), rs.getObject("standing_period", Integer.class)))
                .optional();
    }

    private record Standing(AgencyId agency, @Nullable Integer year) {}
}
