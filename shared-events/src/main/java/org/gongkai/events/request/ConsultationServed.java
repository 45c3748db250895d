package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The third party or other body received the letter, from when its period runs.
 *
 * @param consultation which consultation
 * @param servedOn the day of receipt
 * @param deadline the 15th working day after; for a body that is no co-maker the day an answer was asked for, null
 *     when none was
 */
public record ConsultationServed(
        AgencyId agency,
        RequestId requestId,
        int consultation,
        LocalDate servedOn,
        @Nullable LocalDate deadline) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return servedOn;
    }

    @Override
    public ConsultationServed redated(LocalDate on) {
        return new ConsultationServed(agency, requestId, consultation, on, deadline);
    }
}
