package org.gongkai.office.play;

import java.time.LocalDate;
import org.gongkai.deadline.WorkingDayCalendar;

/** The due date counted day by day, unlike the product's clock. */
final class NaiveDue {

    private NaiveDue() {}

    /** With one suspension (sent, heard]; both {@link FakeRequest#NEVER} when nobody was asked. */
    static LocalDate of(WorkingDayCalendar calendar, LocalDate base, int workingDays, LocalDate sent, LocalDate heard) {
        LocalDate day = base;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            boolean waiting = day.isAfter(sent) && !day.isAfter(heard);
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
