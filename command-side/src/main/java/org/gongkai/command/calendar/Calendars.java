package org.gongkai.command.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.desk.Streams;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.calendar.CalendarEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The working days as adopted: read from the log once, and again whenever another calendar was adopted. */
public class Calendars {

    private record Known(long events, WorkingDayCalendar calendar) {}

    private final AtomicReference<Known> known = new AtomicReference<>(new Known(0, WorkingDayCalendar.EMPTY));
    private final Streams streams;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Over the command side's pool. */
    public Calendars(Streams streams, JdbcClient jdbc, Clock clock) {
        this.streams = streams;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adopts a year. */
    @CommandHandler
    public void adopt(AdoptCalendar c) {
        streams.append(new CalendarAdopted(
                c.year(),
                c.papers(),
                new TreeSet<>(c.holidayOff()),
                new TreeSet<>(c.makeUpWorkday()),
                LocalDate.now(clock)));
    }

    /** The calendar as it stands now, on any node. */
    public WorkingDayCalendar current() {
        long events = jdbc.sql("SELECT sequence + 1 FROM desk.aggregate_head WHERE aggregate = ?")
                .param(CalendarEvent.STREAM)
                .query(Long.class)
                .optional()
                .orElse(0L);
        Known last = known.get();
        if (last.events() != events) {
            last = new Known(events, read());
            known.set(last);
        }
        return last.calendar();
    }

    private WorkingDayCalendar read() {
        return WorkingDayCalendar.EMPTY.adopting(streams.read(CalendarEvent.STREAM).stream()
                .filter(CalendarAdopted.class::isInstance)
                .map(CalendarAdopted.class::cast)
                .toList());
    }
}
