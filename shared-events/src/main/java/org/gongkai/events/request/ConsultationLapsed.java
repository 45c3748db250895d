package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * Whoever was asked stayed silent to the end of the period; the agency decides itself (art 32).
 *
 * @param consultation which consultation
 * @param lapsedOn the last day of the period
 */
public record ConsultationLapsed(AgencyId agency, RequestId requestId, int consultation, LocalDate lapsedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return lapsedOn;
    }

    @Override
    public ConsultationLapsed redated(LocalDate on) {
        return new ConsultationLapsed(agency, requestId, consultation, on);
    }
}
