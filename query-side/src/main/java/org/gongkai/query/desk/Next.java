package org.gongkai.query.desk;

import java.time.LocalDate;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.request.DraftKind;
import org.gongkai.query.register.CaseRow;
import org.jspecify.annotations.Nullable;

/**
 * The next thing to do about a request.
 *
 * @param what to do, or whom to wait for
 * @param by the day it is to be done by, or waited until; null when there is none
 */
public record Next(What what, @Nullable LocalDate by) {

    /** What can come next. */
    public enum What {
        CONFIRM,
        ASK_CORRECTION,
        REPLY,
        AWAIT_CORRECTION,
        CLOSE_UNCORRECTED,
        AWAIT_EXPLANATION,
        JUDGE_EXPLANATION,
        AWAIT_PAYMENT,
        CLOSE_UNPAID,
        AWAIT_OPINION,
        RECORD_LAPSE,
        RECORD_SERVICE,
        APPROVE,
        APPROVE_EXTENSION,
        SIGN,
        DISPATCH,
        SEND_AGAIN
    }

    /** Of a request that is open or whose reply came back. */
    static Next of(CaseRow row, WorkingDayCalendar calendar, LocalDate today) {
        if (row.tray().toApprove() == DraftKind.EXTENSION) {
            return new Next(What.APPROVE_EXTENSION, row.dueOn());
        }
        return switch (row.state()) {
            case SUBMITTED -> new Next(What.CONFIRM, null);
            case RECEIVED -> received(row, calendar, today);
            case AWAITING_CORRECTION -> awaited(row, today, What.AWAIT_CORRECTION, What.CLOSE_UNCORRECTED);
            case AWAITING_EXPLANATION -> awaited(row, today, What.AWAIT_EXPLANATION, What.JUDGE_EXPLANATION);
            case AWAITING_PAYMENT -> awaited(row, today, What.AWAIT_PAYMENT, What.CLOSE_UNPAID);
            case CONSULTING ->
                row.tray().awaitedBy() == null
                        ? new Next(What.RECORD_SERVICE, null)
                        : awaited(row, today, What.AWAIT_OPINION, What.RECORD_LAPSE);
            case UNDER_REVIEW -> new Next(row.tray().toApprove() == null ? What.SIGN : What.APPROVE, row.dueOn());
            case DECIDED -> new Next(What.DISPATCH, row.dueOn());
            case REPLIED, WITHDRAWN, ABANDONED, TRANSFERRED, DISMISSED, ARCHIVED, VOIDED ->
                new Next(What.SEND_AGAIN, null);
        };
    }

    /** A correction notice has 7 working days (art 30); after them only the reply is left. */
    private static Next received(CaseRow row, WorkingDayCalendar calendar, LocalDate today) {
        LocalDate on = row.receivedOn();
        if (row.desk().incomplete() && on != null) {
            LocalDate last = StatutoryLimit.CORRECTION_NOTICE.lastDay(on, calendar);
            if (!last.isBefore(today)) {
                return new Next(What.ASK_CORRECTION, last);
            }
        }
        return new Next(What.REPLY, row.dueOn());
    }

    private static Next awaited(CaseRow row, LocalDate today, What before, What after) {
        LocalDate by = row.tray().awaitedBy();
        return new Next(by != null && by.isBefore(today) ? after : before, by);
    }
}
