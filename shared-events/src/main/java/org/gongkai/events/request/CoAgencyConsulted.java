package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * Another agency or body was asked (arts 11, 17(3), 34); the reply clock stands still meanwhile (art 33(3)).
 *
 * @param consultation its number within the request, from 1, in one series with those of third parties
 * @param body who was asked
 * @param basis why
 * @param sentOn the day the letter went out
 * @param answerBy the day an answer was asked for; null when none was named
 * @param suspends whether the clock stands still, by policy agencyReferralSuspends
 * @param fromService whether it stands still from service on instead of from dispatch, by policy
 *     consultationSuspendFrom
 */
public record CoAgencyConsulted(
        AgencyId agency,
        RequestId requestId,
        int consultation,
        String body,
        ConsultationBasis basis,
        LocalDate sentOn,
        @Nullable LocalDate answerBy,
        boolean suspends,
        boolean fromService)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return sentOn;
    }

    @Override
    public CoAgencyConsulted redated(LocalDate on) {
        return new CoAgencyConsulted(agency, requestId, consultation, body, basis, on, answerBy, suspends, fromService);
    }
}
