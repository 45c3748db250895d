package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The third party answered; the reply clock resumes when nobody else is being asked.
 *
 * @param consultation which consultation
 * @param opinion agrees or objects
 * @param reasons the reasons given
 * @param receivedOn the day the answer arrived
 */
public record ThirdPartyOpinionReceived(
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
    public ThirdPartyOpinionReceived redated(LocalDate on) {
        return new ThirdPartyOpinionReceived(agency, requestId, consultation, opinion, reasons, on);
    }
}
