package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The applicant explained, and the agency judged the reasons (art 35).
 *
 * @param receivedOn the day the explanation came
 * @param reasonable whether the reasons were found reasonable
 * @param judgement why, without personal data
 */
public record ExplanationSubmitted(
        AgencyId agency, RequestId requestId, LocalDate receivedOn, boolean reasonable, String judgement)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    @Override
    public ExplanationSubmitted redated(LocalDate on) {
        return new ExplanationSubmitted(agency, requestId, on, reasonable, judgement);
    }
}
