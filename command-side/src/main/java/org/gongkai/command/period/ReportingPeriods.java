package org.gongkai.command.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.booking.Booked;
import org.gongkai.booking.BookingPlan;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.period.PeriodRow.State;
import org.gongkai.command.settings.PolicyBook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.period.NoneReceivedConfirmed;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.remedy.CaseCarriedForward;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.YearRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Closing a year and opening it again.
 *
 * <p>One transaction: the year's row is locked, what stands in it is read from the command side's own index, every such
 * request and case is carried forward on its own stream, and the sums are fixed.
 */
public class ReportingPeriods {

    private final PeriodRows rows;
    private final Streams streams;
    private final PeriodLog log;
    private final PolicyBook policies;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Over the command side's pool, whose transactions it joins. */
    public ReportingPeriods(Streams streams, PolicyBook policies, JdbcClient jdbc, Clock clock) {
        this.rows = new PeriodRows(jdbc);
        this.streams = streams;
        this.log = new PeriodLog(streams, jdbc);
        this.policies = policies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Closes a year. */
    @CommandHandler
    public void close(ClosePeriod command) {
        AgencyId agency = command.agency();
        policies.hold();
        List<PeriodRow> known = rows.all(agency);
        Cells cells = Cells.of(agency, jdbc);
        requireClosable(command, known, cells);
        log.requireOpening(agency, command.year(), cells);
        for (Event carried : carried(agency, command.year())) {
            streams.append(carried);
            cells.add(carried.posting().bookings());
        }
        PeriodClosed closed = closed(command, cells.of(agency, command.year()));
        rows.set(agency, command.year(), State.CLOSED, closed.revision(), null);
        streams.append(closed);
    }

    private void requireClosable(ClosePeriod command, List<PeriodRow> known, Cells cells) {
        LocalDate today = LocalDate.now(clock);
        int year = command.year();
        RecordRule.DATE_IN_FUTURE.require(!command.closedOn().isAfter(today), Term.CLOSED, command.closedOn());
        YearRule.YEAR_NOT_OVER.require(command.closedOn().getYear() > year, year, command.closedOn());
        State state = known.stream()
                .filter(row -> row.year() == year)
                .map(PeriodRow::state)
                .findFirst()
                .orElse(State.OPEN);
        YearRule.YEAR_CLOSED_ALREADY.require(state == State.OPEN || state == State.REOPENED, year);
        int lastClosed = Years.lastClosed(known);
        YearRule.YEAR_CLOSED_ALREADY.require(state == State.REOPENED || year > lastClosed, year);
        known.stream()
                .filter(row -> row.year() < year && row.state() == State.REOPENED)
                .findFirst()
                .ifPresent(row -> YearRule.YEARS_CLOSE_IN_ORDER.require(false, text(row.year()), text(year)));
        boolean gap = lastClosed > 0 && year > lastClosed + 1;
        YearRule.YEARS_CLOSE_IN_ORDER.require(!gap, text(lastClosed + 1), text(year));
        cells.years().keySet().stream()
                .filter(earlier -> earlier < year && earlier > lastClosed)
                .findFirst()
                .ifPresent(earlier -> YearRule.YEARS_CLOSE_IN_ORDER.require(false, text(earlier), text(year)));
    }

    /** What still stands in the year leaves it and enters the next. */
    private List<Event> carried(AgencyId agency, int year) {
        return jdbc.sql("""
                        SELECT aggregate, standing_column
                          FROM desk.aggregate_head
                         WHERE agency = ? AND standing_period = ?
                         ORDER BY aggregate
                           FOR UPDATE""")
                .params(agency.value(), year)
                .query((rs, n) -> carry(
                        agency, rs.getObject("aggregate", UUID.class), year, Column.of(rs.getInt("standing_column"))))
                .list();
    }

    private static Event carry(AgencyId agency, UUID stream, int year, Column column) {
        Account account = column.account();
        var bookings = List.of(
                new Booking(agency, year, account.carriedForward(), column, 1),
                new Booking(agency, year + 1, account.carriedIn(), column, 1));
        var posting = new Posting(BookingPlan.RULE, bookings, false);
        return switch (account) {
            case REQUESTS -> new RequestCarriedForward(agency, new RequestId(stream), year, posting);
            case CASES -> new CaseCarriedForward(agency, new CaseId(stream), year, posting);
        };
    }

    /** A year without a difference to its last closing keeps its revision number. */
    private PeriodClosed closed(ClosePeriod command, List<Booking> cells) {
        PeriodClosed before = log.lastClosing(command.agency(), command.year());
        SortedMap<String, Long> proactive = log.figures(command.agency()).stated(command.year());
        boolean same = before != null
                && Booked.NOTHING.plus(before.cells()).equals(Booked.NOTHING.plus(cells))
                && before.proactive().equals(proactive);
        int revision = before == null ? 0 : before.revision() + (same ? 0 : 1);
        var head = log.head();
        return new PeriodClosed(
                command.agency(),
                command.year(),
                revision,
                cells,
                command.template().code(),
                log.newestCalendarYear(),
                head.position(),
                head.hash(),
                policies.of(command.agency()).inForce(command.year()),
                command.closedOn(),
                proactive);
    }

    /** Notes that a year without requests is meant to have none. */
    @CommandHandler
    public void confirm(ConfirmNoneReceived command) {
        AgencyId agency = command.agency();
        int year = command.year();
        RecordRule.DATE_IN_FUTURE.require(
                !command.confirmedOn().isAfter(LocalDate.now(clock)), Term.NONE_RECEIVED, command.confirmedOn());
        YearRule.YEAR_NOT_OVER.require(command.confirmedOn().getYear() > year, year, command.confirmedOn());
        int received = Cells.of(agency, jdbc).of(agency, year).stream()
                .filter(cell -> cell.line() == Line.NEW_RECEIVED)
                .mapToInt(Booking::amount)
                .sum();
        YearRule.SOME_WERE_RECEIVED.require(received == 0, text(year), received);
        streams.append(new NoneReceivedConfirmed(agency, year, command.by(), command.confirmedOn()));
    }

    /** Opens a year again, and every later closed one with it; one reopened before goes on under this reopening. */
    @CommandHandler
    public void reopen(ReopenPeriod command) {
        AgencyId agency = command.agency();
        List<PeriodRow> closed = rows.all(agency).stream()
                .filter(row -> row.year() >= command.year())
                .filter(row -> row.state() == State.CLOSED || row.state() == State.REOPENED)
                .toList();
        boolean isClosed = !closed.isEmpty()
                && closed.getFirst().year() == command.year()
                && closed.getFirst().state() == State.CLOSED;
        YearRule.YEAR_NOT_CLOSED.require(isClosed, text(command.year()));
        for (PeriodRow row : closed) {
            rows.set(agency, row.year(), State.REOPENED, row.revision(), command.reopening());
            streams.append(new PeriodReopened(
                    agency,
                    row.year(),
                    command.reopening(),
                    command.authority(),
                    command.reason(),
                    row.year() != command.year(),
                    LocalDate.now(clock)));
        }
    }

    /** A year as it is written: no thousands separator. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
