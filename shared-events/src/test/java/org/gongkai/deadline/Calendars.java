package org.gongkai.deadline;

import java.time.LocalDate;

/** The calendar the tests reckon with, and dates written as short as the law's examples. */
final class Calendars {

    /** The notices of 2019 to 2026. */
    static final WorkingDayCalendar CALENDAR = seeded();

    private Calendars() {}

    static LocalDate d(String date) {
        return LocalDate.parse(date);
    }

    private static WorkingDayCalendar seeded() {
        var calendar = WorkingDayCalendar.EMPTY;
        for (var notice : CalendarSeeds.all(d("2026-11-21"))) {
            calendar = calendar.adopting(notice);
        }
        return calendar;
    }
}
