package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;

/**
 * The agency asked the applicant to correct the request (补正, art 30): once, within 7 working days.
 *
 * @param noticeNo the notice’s document number
 * @param kinds which of the three grounds
 * @param items everything that is to be corrected, with guidance
 * @param issuedOn the day the notice went out
 * @param periodWorkingDays the period stated in the notice, in working days from its service
 * @param deadline the last day for correcting; reckoned from issuedOn until service is known
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record CorrectionRequested(
        AgencyId agency,
        RequestId requestId,
        String noticeNo,
        List<CorrectionKind> kinds,
        String items,
        LocalDate issuedOn,
        int periodWorkingDays,
        LocalDate deadline,
        List<Fault> faults)
        implements RequestEvent.Step, RequestEvent.Faultable {

    public CorrectionRequested {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return issuedOn;
    }

    /** The same notice with its period ending on another day. */
    CorrectionRequested until(LocalDate lastDay) {
        return new CorrectionRequested(
                agency, requestId, noticeNo, kinds, items, issuedOn, periodWorkingDays, lastDay, faults);
    }

    @Override
    public CorrectionRequested redated(LocalDate on) {
        return new CorrectionRequested(
                agency, requestId, noticeNo, kinds, items, on, periodWorkingDays, deadline, faults);
    }

    @Override
    public CorrectionRequested with(List<Fault> faults) {
        return new CorrectionRequested(
                agency, requestId, noticeNo, kinds, items, issuedOn, periodWorkingDays, deadline, faults);
    }
}
