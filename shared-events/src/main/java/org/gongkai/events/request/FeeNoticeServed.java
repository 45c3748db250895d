package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The fee notice reached the applicant; the 20 working days for paying run from the next day.
 *
 * @param servedOn the day
 * @param deadline the last day for paying
 */
public record FeeNoticeServed(AgencyId agency, RequestId requestId, LocalDate servedOn, LocalDate deadline)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return servedOn;
    }

    @Override
    public FeeNoticeServed redated(LocalDate on) {
        return new FeeNoticeServed(agency, requestId, on, deadline);
    }
}
