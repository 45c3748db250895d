package org.gongkai.command.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.gongkai.command.desk.Actor;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.Order;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.events.calendar.CalendarAdopted;

/** Adopts the calendars that come with the product, each once: its command id is fixed, so a repeat finds the first. */
public class CalendarSeeding {

    private static final Actor SETUP = new Actor("setup", null);

    private final CommandDesk desk;
    private final Clock clock;

    /** Gives its commands to this desk. */
    public CalendarSeeding(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Adopts what has not been adopted yet. */
    public void adoptMissing() {
        for (CalendarAdopted seed : CalendarSeeds.all(LocalDate.now(clock))) {
            var command = new AdoptCalendar(
                    seed.year(),
                    seed.papers(),
                    new ArrayList<>(seed.holidayOff()),
                    new ArrayList<>(seed.makeUpWorkday()));
            UUID id = new UUID(CalendarAdopted.STREAM.getMostSignificantBits(), seed.year());
            desk.execute(Order.of(SETUP, new byte[0], command).as(id));
        }
    }
}
