package org.gongkai.query.due;

import java.time.LocalDate;
import org.gongkai.deadline.ExplainedDay;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar.
 *
 * @param why why it counts or not; null for a day outside the period
 * @param today whether it is the day of asking
 * @param due whether it is the last day for the reply
 */
public record Day(LocalDate date, @Nullable ExplainedDay why, boolean today, boolean due) {

    /** The day of the month. */
    public int number() {
        return date.getDayOfMonth();
    }

    /** Its number among the working days counted; 0 when it does not count. */
    public int counted() {
        return why == null ? 0 : why.counted();
    }

    /** What kind of day it is, in one word for the style sheet. */
    public String looks() {
        String kind = why == null
                ? "outside"
                : switch (why.kind()) {
                    case START -> "start";
                    case COUNTED -> "counted";
                    case MAKE_UP_WORKDAY -> "counted make-up";
                    case WEEKEND, HOLIDAY -> "off";
                    case SUSPENDED, STOPPED -> "paused";
                    case APPOINTED -> "appointed";
                };
        return kind + (due ? " due" : "") + (today ? " today" : "");
    }
}
