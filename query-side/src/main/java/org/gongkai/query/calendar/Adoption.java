package org.gongkai.query.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.gongkai.deadline.DayKind;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.calendar.CalendarAdopted;

/**
 * What adopting a year would change.
 *
 * @param year the year as it would be adopted
 * @param changed the days that would be of another kind; for a year nobody adopted yet, from a plain week
 * @param moved the open requests whose reply would be due on another day
 */
public record Adoption(CalendarAdopted year, List<Change> changed, List<MovedDate> moved) {

    /** A day that would be of another kind. */
    public record Change(LocalDate day, DayKind before, DayKind after) {}

    static List<Change> changes(int year, WorkingDayCalendar before, WorkingDayCalendar after) {
        return LocalDate.of(year - 1, Month.DECEMBER, 1)
                .datesUntil(LocalDate.of(year + 1, Month.FEBRUARY, 1))
                .filter(day -> before.kind(day) != after.kind(day))
                .map(day -> new Change(day, before.kind(day), after.kind(day)))
                .toList();
    }
}
