package org.gongkai.query.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gongkai.casefile.State;
import org.gongkai.query.register.CaseRow;

/** Under which heading an open request stands, the most pressing first. */
public enum Urgency {
    /** Its due date has passed. */
    OVERDUE,
    TODAY,
    /** Until Sunday. */
    THIS_WEEK,
    /** The week after. */
    NEXT_WEEK,
    LATER,
    /** Its reply came back and was not sent again. */
    UNDELIVERED,
    /** Its receipt is to be confirmed with the applicant, which starts the clock. */
    TO_CONFIRM,
    /** The clock stands still while others are waited for. */
    WAITING;

    static Urgency of(CaseRow row, LocalDate today) {
        if (row.state() == State.SUBMITTED) {
            return TO_CONFIRM;
        }
        if (!row.state().isOpen()) {
            return UNDELIVERED;
        }
        LocalDate due = row.dueOn();
        return due == null ? WAITING : of(due, today);
    }

    /** How pressing a day is. */
    static Urgency of(LocalDate due, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        if (!due.isAfter(sunday)) {
            return THIS_WEEK;
        }
        return due.isAfter(sunday.plusWeeks(1)) ? LATER : NEXT_WEEK;
    }

    /** How loud its heading is: {@code late}, {@code soon} or {@code plain}. */
    public String tone() {
        return switch (this) {
            case OVERDUE, UNDELIVERED -> "late";
            case TODAY, THIS_WEEK, TO_CONFIRM -> "soon";
            case NEXT_WEEK, LATER, WAITING -> "plain";
        };
    }
}
