package org.gongkai.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.policy.Policies;

/**
 * A naive office that appends what a command side would: it keeps every booking in a list and adds up by looking
 * at all.
 *
 * <p>Its own rules, in a dozen lines, so that the query side is held against something that shares no code with it.
 */
public final class Play {

    /** One booking and where it was recorded. */
    public record Posted(long position, RequestId request, Booking booking) {}

    /** A request and the year it stands in; 0 when it stands in none. */
    private static final class Case {
        private final AgencyId agency;
        private final RequestId id;
        private final Column column;
        private int stands;
        private Booking answered;

        private Case(AgencyId agency, RequestId id, Column column, int stands) {
            this.agency = agency;
            this.id = id;
            this.column = column;
            this.stands = stands;
            this.answered = new Booking(agency, stands, Line.OTHER_MISC, column, 1);
        }
    }

    private final TestLog log;
    private final List<Posted> posted = new ArrayList<>();
    private final Map<RequestId, Case> cases = new HashMap<>();
    private final Map<AgencyId, Integer> closedTo = new HashMap<>();
    private final Map<AgencyId, Integer> numbers = new HashMap<>();

    /** Plays into this log. */
    public Play(TestLog log) {
        this.log = log;
    }

    /** Every booking so far. */
    public List<Posted> posted() {
        return posted;
    }

    /** Registers an agency. */
    public AgencyId agency(int number, String name) {
        var id = new AgencyId(number);
        log.append(new AgencyRegistered(id, name, AgencyLevel.SUBDISTRICT_OFFICE, null, LocalDate.of(2019, 1, 1)));
        return id;
    }

    /** A request comes in. */
    public RequestId receive(AgencyId agency, LocalDate on, Column column) {
        int year = open(agency, on.getYear());
        return received(agency, on, column, Origin.NEW, new Booking(agency, year, Line.NEW_RECEIVED, column, 1));
    }

    /** A request pending from before the log comes in. */
    public RequestId legacy(AgencyId agency, int firstYear, Column column) {
        var on = LocalDate.of(firstYear - 1, 12, 1);
        return received(agency, on, column, Origin.LEGACY, new Booking(agency, firstYear, Line.CARRIED_IN, column, 1));
    }

    /** The last report before the log carried these forward. */
    public void declare(AgencyId agency, int year, Map<Column, Integer> pending) {
        log.append(new OpeningBalanceDeclared(agency, year, pending, LocalDate.of(year, 1, 1)));
    }

    /** The request is answered. */
    public void reply(RequestId id, LocalDate on, Outcome outcome) {
        var c = require(id);
        var bookings = new ArrayList<Booking>();
        int year = Math.max(c.stands, open(c.agency, on.getYear()));
        for (int y = c.stands; y < year; y++) {
            carry(bookings, c, y);
        }
        c.answered = new Booking(c.agency, year, outcome.line(), c.column, 1);
        c.stands = 0;
        bookings.add(c.answered);
        append(new ReplyDispatched(
                c.agency, id, DispatchMethod.ELECTRONIC, on, on, outcome, null, posting(bookings), List.of()));
    }

    /** The reply was never sent after all; only while its year is open. */
    public void retract(RequestId id, LocalDate on) {
        var c = require(id);
        var b = c.answered;
        c.stands = b.period();
        append(new StepRetracted(
                c.agency,
                id,
                on,
                2,
                "未寄出",
                posting(List.of(new Booking(c.agency, b.period(), b.line(), b.column(), -1)))));
    }

    /** The year ends: what stands is carried forward and the figures are fixed. */
    public long close(AgencyId agency, int year, int revision) {
        var events = new ArrayList<Event>();
        cases.values().stream()
                .filter(c -> c.agency.equals(agency) && c.stands == year)
                .forEach(c -> {
                    var bookings = new ArrayList<Booking>();
                    carry(bookings, c, year);
                    c.stands = year + 1;
                    events.add(new RequestCarriedForward(agency, c.id, year, posting(bookings)));
                });
        events.forEach(this::append);
        closedTo.merge(agency, year, Math::max);
        long seen = log.position();
        return log.append(new PeriodClosed(
                agency,
                year,
                revision,
                cells(agency, year, seen),
                year < 2021 ? "2019" : "2021",
                year,
                seen,
                "00",
                Policies.DEFAULTS.inForce(year),
                LocalDate.of(year + 1, 1, 20)));
    }

    /** A closed year is opened again. */
    public void reopen(AgencyId agency, int year, boolean cascade) {
        log.append(new PeriodReopened(
                agency, year, new UUID(0, year), "县政府办公室", "漏登一件", cascade, LocalDate.of(year + 1, 6, 1)));
    }

    /** An event whose bookings the test gives itself. */
    public long book(RequestId id, LocalDate on, List<Booking> bookings) {
        var c = require(id);
        return append(new StepRetracted(c.agency, id, on, 9, "更正", posting(bookings)));
    }

    /** What stands in a cell by then, added up by looking at every booking. */
    public int sum(AgencyId agency, int year, Line line, Column column, long asOf) {
        int sum = 0;
        for (Posted p : posted) {
            var b = p.booking();
            boolean same = b.agency().equals(agency) && b.period() == year && b.line() == line && b.column() == column;
            sum += same && p.position() <= asOf ? b.amount() : 0;
        }
        return sum;
    }

    private RequestId received(AgencyId agency, LocalDate on, Column column, Origin origin, Booking booking) {
        int number = numbers.merge(agency, 1, Integer::sum);
        var id = new RequestId(new UUID(agency.value(), number));
        cases.put(id, new Case(agency, id, column, booking.period()));
        var no = "%d-%04d".formatted(on.getYear(), number);
        Integer opening = origin == Origin.LEGACY ? booking.period() : null;
        log.append(new RequestSubmitted(
                agency, id, Channel.IN_PERSON, on, on, column, "预算公开", null, null, FilingDetail.NONE));
        append(new RequestReceived(agency, id, no, origin, on, opening, column, null, posting(List.of(booking))));
        return id;
    }

    private Case require(RequestId id) {
        return Objects.requireNonNull(cases.get(id));
    }

    private int open(AgencyId agency, int year) {
        return Math.max(year, closedTo.getOrDefault(agency, 0) + 1);
    }

    private static void carry(List<Booking> bookings, Case c, int year) {
        bookings.add(new Booking(c.agency, year, Line.CARRIED_FORWARD, c.column, 1));
        bookings.add(new Booking(c.agency, year + 1, Line.CARRIED_IN, c.column, 1));
    }

    private static Posting posting(List<Booking> bookings) {
        return new Posting(1, bookings, false);
    }

    private long append(Event event) {
        long position = log.append(event);
        event.posting().bookings().forEach(b -> posted.add(new Posted(position, new RequestId(event.aggregate()), b)));
        return position;
    }

    private List<Booking> cells(AgencyId agency, int year, long asOf) {
        var cells = new ArrayList<Booking>();
        for (Line line : Line.values()) {
            for (Column column : Column.of(line.account())) {
                int sum = sum(agency, year, line, column, asOf);
                if (sum != 0) {
                    cells.add(new Booking(agency, year, line, column, sum));
                }
            }
        }
        return cells;
    }
}
