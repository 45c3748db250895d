package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A third party was asked in writing whether the information may be disclosed (征求第三方意见, art 32).
 *
 * @param consultation its number within the request, from 1
 * @param party the body that was asked, for instance 某公司; {@link #PERSON} when a person was
 * @param name of the person that was asked, sealed under the applicant's key; null for a body
 * @param sentOn the day the letter went out; the reply clock is suspended from then (art 33)
 * @param fromService whether the clock stands still from service on instead of from dispatch, by policy
 *     consultationSuspendFrom
 */
public record ThirdPartyConsulted(
        AgencyId agency,
        RequestId requestId,
        int consultation,
        String party,
        @Nullable Sealed name,
        LocalDate sentOn,
        boolean fromService)
        implements RequestEvent.Step {

    /** Stands for a person in all that is not sealed. */
    public static final String PERSON = "自然人";

    @Override
    public LocalDate occurredOn() {
        return sentOn;
    }

    @Override
    public ThirdPartyConsulted redated(LocalDate on) {
        return new ThirdPartyConsulted(agency, requestId, consultation, party, name, on, fromService);
    }
}
