package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The correction notice reached the applicant, from when its period runs.
 *
 * @param servedOn the day of service
 * @param deadline the last day for correcting
 */
public record CorrectionNoticeServed(AgencyId agency, RequestId requestId, LocalDate servedOn, LocalDate deadline)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return servedOn;
    }

    @Override
    public CorrectionNoticeServed redated(LocalDate on) {
        return new CorrectionNoticeServed(agency, requestId, on, deadline);
    }
}
