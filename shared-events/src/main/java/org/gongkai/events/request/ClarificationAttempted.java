package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The corrected request is still unclear; no second notice is lawful, so the agency talked to the applicant
 * (苏政办函〔2019〕98号一（三）). Moves no clock.
 *
 * @param attemptedOn the day
 * @param means how
 * @param by who of the agency
 * @param settled what was settled, without personal data
 */
public record ClarificationAttempted(
        AgencyId agency, RequestId requestId, LocalDate attemptedOn, ContactMeans means, String by, String settled)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return attemptedOn;
    }

    @Override
    public ClarificationAttempted redated(LocalDate on) {
        return new ClarificationAttempted(agency, requestId, on, means, by, settled);
    }
}
