package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The other agency answered.
 *
 * @param consultation which consultation
 * @param opinion what it said
 * @param reasons why; null when none were given
 * @param receivedOn the day the answer came
 */
public record CoAgencyOpinionReceived(
        AgencyId agency,
        RequestId requestId,
        int consultation,
        Opinion opinion,
        @Nullable String reasons,
        LocalDate receivedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    @Override
    public CoAgencyOpinionReceived redated(LocalDate on) {
        return new CoAgencyOpinionReceived(agency, requestId, consultation, opinion, reasons, on);
    }
}
