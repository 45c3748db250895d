package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The reply reached the applicant; the periods for review and suit run from here.
 *
 * @param servedOn the day of service
 */
public record ReplyServed(AgencyId agency, RequestId requestId, LocalDate servedOn) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return servedOn;
    }

    @Override
    public ReplyServed redated(LocalDate on) {
        return new ReplyServed(agency, requestId, on);
    }
}
