package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The reply period was extended (延期答复, art 33): once, at most 20 working days, approved and told to the applicant.
 *
 * @param workingDays by how much, 1 to 20
 * @param approvedBy the head of the disclosure office who approved
 * @param approvedOn the day of approval
 * @param notifiedOn the day the applicant was told
 * @param reason why
 * @param noticeNo the notice’s document number; null where it was not numbered
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record ReplyExtended(
        AgencyId agency,
        RequestId requestId,
        int workingDays,
        String approvedBy,
        LocalDate approvedOn,
        LocalDate notifiedOn,
        String reason,
        @Nullable String noticeNo,
        List<Fault> faults)
        implements RequestEvent.Step, RequestEvent.Faultable {

    public ReplyExtended {
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return notifiedOn;
    }

    @Override
    public ReplyExtended redated(LocalDate on) {
        return new ReplyExtended(agency, requestId, workingDays, approvedBy, approvedOn, on, reason, noticeNo, faults);
    }

    @Override
    public ReplyExtended with(List<Fault> faults) {
        return new ReplyExtended(
                agency, requestId, workingDays, approvedBy, approvedOn, notifiedOn, reason, noticeNo, faults);
    }
}
