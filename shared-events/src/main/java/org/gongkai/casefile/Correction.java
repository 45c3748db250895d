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
 */
public record Correction(
        String noticeNo,
        LocalDate issuedOn,
        @Nullable LocalDate servedOn,
        int periodWorkingDays,
        LocalDate deadline,
        @Nullable LocalDate submittedOn) {

    static Correction of(CorrectionRequested e) {
        return new Correction(e.noticeNo(), e.issuedOn(), null, e.periodWorkingDays(), e.deadline(), null);
    }

    Correction served(LocalDate on, LocalDate lastDay) {
        return new Correction(noticeNo, issuedOn, on, periodWorkingDays, lastDay, submittedOn);
    }

    Correction submitted(LocalDate on) {
        return new Correction(noticeNo, issuedOn, servedOn, periodWorkingDays, deadline, on);
    }

    /** Whether the agency still waits for it. */
    public boolean isOpen() {
        return submittedOn == null;
    }
}
