package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * A third party was asked in writing whether the information may be disclosed (征求第三方意见, art 32).
 *
 * @param consultation its number within the request, from 1
 * @param party who was asked, without personal data, for instance 某公司
 * @param sentOn the day the letter went out; the reply clock is suspended from then (art 33)
 * @param fromService whether the clock stands still from service on instead of from dispatch, by policy
 *     consultationSuspendFrom
 */
public record ThirdPartyConsulted(
        AgencyId agency, RequestId requestId, int consultation, String party, LocalDate sentOn, boolean fromService)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return sentOn;
    }

    @Override
    public ThirdPartyConsulted redated(LocalDate on) {
        return new ThirdPartyConsulted(agency, requestId, consultation, party, on, fromService);
    }
}
