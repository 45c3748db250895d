package org.gongkai.office.demo;

import java.time.LocalDate;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;

/**
 * Working days around the day the demonstration is loaded.
 *
 * @param today that day
 */
record Days(LocalDate today, WorkingDayCalendar calendar) {

    /** By the calendars that come with the product. */
    static Days around(LocalDate today) {
        WorkingDayCalendar calendar = WorkingDayCalendar.EMPTY;
        for (var notice : CalendarSeeds.all(LocalDate.EPOCH)) {
            calendar = calendar.adopting(notice);
        }
        return new Days(today, calendar);
    }

    /** So many working days ago; 0 is today, or the last working day when today is none. */
    LocalDate ago(int workingDays) {
        return before(today.plusDays(1), workingDays + 1);
    }

    /** The receipt of a request whose reply is due today, or on the next working day when today is none. */
    LocalDate receivedToBeDueNow() {
        LocalDate due = calendar.isWorkingDay(today) ? today : after(today, 1);
        return before(due, StatutoryLimit.REPLY.workingDays());
    }

    /** So many working days later. */
    LocalDate after(LocalDate day, int workingDays) {
        return calendar.plus(day, workingDays);
    }

    /** This day of last year, or the first working day after it. */
    LocalDate lastYear(int month, int day) {
        return workingDay(LocalDate.of(today.getYear() - 1, month, day));
    }

    /** This day of this year, or the first working day after it. */
    LocalDate thisYear(int month, int day) {
        return workingDay(LocalDate.of(today.getYear(), month, day));
    }

    /** This day of the year before last, or the first working day after it. */
    LocalDate yearBeforeLast(int month, int day) {
        return workingDay(LocalDate.of(today.getYear() - 2, month, day));
    }

    private LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plus(day, 1);
    }

    private LocalDate before(LocalDate day, int workingDays) {
        LocalDate earlier = day;
        for (int left = workingDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            left -= calendar.isWorkingDay(earlier) ? 1 : 0;
        }
        return earlier;
    }
}
