package org.gongkai.query.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.gongkai.booking.Booked;
import org.gongkai.booking.BookingPlan;
import org.gongkai.booking.Cell;
import org.gongkai.booking.Periods;
import org.gongkai.casefile.CaseFile;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.policy.Policies;
import org.jspecify.annotations.Nullable;

/** An agency at work on a log: posts what happens by the booking rule, closes its years and opens them again. */
public final class Bureau {

    private final ChainedLog log;
    private final AgencyId agency;
    private final Map<UUID, CaseFile> files = new LinkedHashMap<>();
    private final Map<Integer, UUID> reopened = new HashMap<>();
    private final Map<Integer, PeriodClosed> closings = new TreeMap<>();
    private final Set<Integer> closed = new TreeSet<>();
    private Booked booked = Booked.NOTHING;

    private Bureau(ChainedLog log, int agency) {
        this.log = log;
        this.agency = new AgencyId(agency);
    }

    /** A sub-district office that has just been registered. */
    public static Bureau register(ChainedLog log, int agency) {
        var bureau = new Bureau(log, agency);
        log.append(List.of(new AgencyRegistered(
                bureau.agency, "城东街道办事处" + agency, AgencyLevel.SUBDISTRICT_OFFICE, null, LocalDate.of(2025, 1, 1))));
        return bureau;
    }

    /** Adopts the working days of 2019 to 2026. */
    public static void adoptCalendars(ChainedLog log) {
        log.append(CalendarSeeds.all(LocalDate.of(2025, 1, 1)));
    }

    /** Its number. */
    public AgencyId agency() {
        return agency;
    }

    /** Everyday work: the events of one command. */
    public long record(RequestEvent... events) {
        return record(null, events);
    }

    /** Work under a reopening, which may book into the reopened years. */
    public long record(@Nullable UUID reopening, RequestEvent... events) {
        var posted = Arrays.stream(events)
                .map(event -> posted(event, periods(reopening)))
                .toList();
        return log.append(posted);
    }

    private Periods periods(@Nullable UUID reopening) {
        var mine = new TreeSet<Integer>();
        reopened.forEach((year, id) -> {
            if (id.equals(reopening)) {
                mine.add(year);
            }
        });
        int last = closings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Periods(last, mine);
    }

    private RequestEvent posted(RequestEvent event, Periods periods) {
        CaseFile before = files.get(event.aggregate());
        RequestEvent posted = event;
        if (event instanceof RequestEvent.Counting counting) {
            CaseFile after = CaseFile.after(before, event);
            BookingPlan plan = BookingPlan.of(after.life(), periods, after.booked());
            var difference = plan.difference(after.booked(), agency);
            boolean late = plan.isLate(event);
            posted = difference.isEmpty() && !late
                    ? event
                    : counting.posted(new Posting(BookingPlan.RULE, difference, late));
        }
        keep(before, posted);
        return posted;
    }

    private void keep(@Nullable CaseFile before, RequestEvent posted) {
        booked = booked.plus(posted.posting().bookings());
        files.put(posted.aggregate(), CaseFile.after(before, posted));
    }

    /** Closes a year: carries forward what stands, fixes the figures. */
    public long close(int year) {
        var events = new ArrayList<Event>();
        for (Map.Entry<UUID, CaseFile> file : List.copyOf(files.entrySet())) {
            Cell standing = file.getValue().booked().standing();
            if (standing != null && standing.period() == year) {
                var carried = carried(new RequestId(file.getKey()), year, standing.column());
                keep(file.getValue(), carried);
                events.add(carried);
            }
        }
        var closing = closing(year);
        closings.put(year, closing);
        closed.add(year);
        reopened.remove(year);
        events.add(closing);
        return log.append(events);
    }

    private RequestCarriedForward carried(RequestId request, int year, Column column) {
        var bookings = List.of(
                new Booking(agency, year, Line.CARRIED_FORWARD, column, 1),
                new Booking(agency, year + 1, Line.CARRIED_IN, column, 1));
        return new RequestCarriedForward(agency, request, year, new Posting(BookingPlan.RULE, bookings, false));
    }

    private PeriodClosed closing(int year) {
        var cells = booked.minus(Booked.NOTHING, agency).stream()
                .filter(b -> b.period() == year)
                .toList();
        var before = closings.get(year);
        boolean same = before != null && before.cells().equals(cells);
        int revision = before == null ? 0 : before.revision() + (same ? 0 : 1);
        var head = log.superuser()
                .sql("SELECT position, hash FROM log.head")
                .query((row, n) -> Map.entry(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
                .single();
        return new PeriodClosed(
                agency,
                year,
                revision,
                cells,
                "2021",
                2026,
                head.getKey(),
                head.getValue(),
                Policies.DEFAULTS.inForce(year),
                LocalDate.of(year + 1, 1, 20));
    }

    /** Opens a closed year again and every later one with it; gives the name of the reopening. */
    public UUID reopen(int year) {
        var reopening = UUID.randomUUID();
        var events = new ArrayList<Event>();
        for (int later : List.copyOf(closed)) {
            if (later >= year) {
                events.add(new PeriodReopened(
                        agency, later, reopening, "区政府办", "更正", later != year, LocalDate.of(2027, 2, 1)));
                reopened.put(later, reopening);
                closed.remove(later);
            }
        }
        log.append(events);
        return reopening;
    }
}
