package org.gongkai.office.play;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.deadline.WorkingDayCalendar;

/** The due date counted day by day, unlike the product's clock. */
final class NaiveDue {

    private NaiveDue() {}

    /** Days in (from, to] do not count; {@link FakeRequest#NEVER} as the end of one that lasts. */
    record Waiting(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return day.isAfter(from) && !day.isAfter(to);
        }
    }

    static LocalDate of(WorkingDayCalendar calendar, LocalDate base, int workingDays, List<Waiting> waitings) {
        LocalDate day = base;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            LocalDate now = day;
            boolean waiting = waitings.stream().anyMatch(w -> w.covers(now));
            if (calendar.isWorkingDay(day) && !waiting) {
                counted++;
            }
            if (day.getYear() > 2100) {
                throw new IllegalStateException("the clock stands still");
            }
        }
        return day;
    }
}
