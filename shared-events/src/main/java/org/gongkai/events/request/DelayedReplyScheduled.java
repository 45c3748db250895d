package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;

/**
 * The requests are many but reasonable: the agency set a later day for its reply and told the applicant (延迟答复, art
 * 35).
 *
 * @param until the day set
 * @param notifiedOn the day the applicant was told
 * @param reason why
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record DelayedReplyScheduled(
        AgencyId agency, RequestId requestId, LocalDate until, LocalDate notifiedOn, String reason, List<Fault> faults)
        implements RequestEvent.Step, RequestEvent.Faultable {

    public DelayedReplyScheduled {
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return notifiedOn;
    }

    @Override
    public DelayedReplyScheduled redated(LocalDate on) {
        return new DelayedReplyScheduled(agency, requestId, until, on, reason, faults);
    }

    @Override
    public DelayedReplyScheduled with(List<Fault> faults) {
        return new DelayedReplyScheduled(agency, requestId, until, notifiedOn, reason, faults);
    }
}
