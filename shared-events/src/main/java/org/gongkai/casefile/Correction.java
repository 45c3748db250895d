package org.gongkai.casefile;

import java.time.LocalDate;
import org.gongkai.events.request.CorrectionRequested;
import org.jspecify.annotations.Nullable;

/**
 * A correction notice (补正告知书) and what came of it.
 *
 * @param noticeNo its document number
 * @param issuedOn the day it went out
 * @param servedOn the day it reached the applicant; null while unknown
 * @param periodWorkingDays the period stated in it
 * @param deadline the last day for correcting
 * @param submittedOn the day the corrected request was received; null while waited for
 * @param lawful whether it moves the clock: a late or second one was recorded but moves nothing, and no more does one
 *     that an order to decide anew overtook
 */
public record Correction(
        String noticeNo,
        LocalDate issuedOn,
        @Nullable LocalDate servedOn,
        int periodWorkingDays,
        LocalDate deadline,
        @Nullable LocalDate submittedOn,
        boolean lawful) {

    static Correction of(CorrectionRequested e) {
        boolean lawful = e.faults().isEmpty();
        return new Correction(e.noticeNo(), e.issuedOn(), null, e.periodWorkingDays(), e.deadline(), null, lawful);
    }

    Correction served(LocalDate on, LocalDate lastDay) {
        return new Correction(noticeNo, issuedOn, on, periodWorkingDays, lastDay, submittedOn, lawful);
    }

    Correction until(LocalDate lastDay) {
        return new Correction(noticeNo, issuedOn, servedOn, periodWorkingDays, lastDay, submittedOn, lawful);
    }

    Correction submitted(LocalDate on) {
        return new Correction(noticeNo, issuedOn, servedOn, periodWorkingDays, deadline, on, lawful);
    }

    /** The same once the clock no longer waits for it. */
    Correction overtaken() {
        return new Correction(noticeNo, issuedOn, servedOn, periodWorkingDays, deadline, submittedOn, false);
    }

    /** Whether the agency waited for it at the end of this day. */
    boolean isOpenOn(LocalDate day) {
        return !issuedOn.isAfter(day) && (submittedOn == null || submittedOn.isAfter(day));
    }

    /** Whether the agency still waits for it. */
    public boolean isOpen() {
        return submittedOn == null;
    }
}
