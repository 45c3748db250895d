package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The third party received the letter, from when its 15 working days run.
 *
 * @param consultation which consultation
 * @param servedOn the day of receipt
 * @param deadline the 15th working day after
 */
public record ConsultationServed(
        AgencyId agency, RequestId requestId, int consultation, LocalDate servedOn, LocalDate deadline)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return servedOn;
    }

    @Override
    public ConsultationServed redated(LocalDate on) {
        return new ConsultationServed(agency, requestId, consultation, on, deadline);
    }
}
