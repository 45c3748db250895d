package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The agency no longer asks for the fee; the clock goes on where it stood.
 *
 * @param waivedOn the day
 * @param reason why
 */
public record FeeWaived(AgencyId agency, RequestId requestId, LocalDate waivedOn, String reason)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return waivedOn;
    }

    @Override
    public FeeWaived redated(LocalDate on) {
        return new FeeWaived(agency, requestId, on, reason);
    }
}
