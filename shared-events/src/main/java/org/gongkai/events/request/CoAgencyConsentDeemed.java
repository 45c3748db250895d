package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The co-maker stayed silent for 15 working days and is taken to consent (art 34).
 *
 * @param consultation which consultation
 * @param deemedOn the last day of the period
 */
public record CoAgencyConsentDeemed(AgencyId agency, RequestId requestId, int consultation, LocalDate deemedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return deemedOn;
    }

    @Override
    public CoAgencyConsentDeemed redated(LocalDate on) {
        return new CoAgencyConsentDeemed(agency, requestId, consultation, on);
    }
}
