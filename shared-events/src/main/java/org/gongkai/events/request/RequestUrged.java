package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The handling was urged (催办).
 *
 * @param to who was urged
 * @param by who urged
 * @param urgedOn the day
 */
public record RequestUrged(AgencyId agency, RequestId requestId, String to, String by, LocalDate urgedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return urgedOn;
    }

    @Override
    public RequestUrged redated(LocalDate on) {
        return new RequestUrged(agency, requestId, to, by, on);
    }
}
