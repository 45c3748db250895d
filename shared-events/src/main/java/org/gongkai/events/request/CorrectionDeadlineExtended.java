package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The applicant had a good reason and got more time to correct (art 30).
 *
 * @param reason the good reason
 * @param grantedOn the day it was granted
 * @param deadline the new last day
 */
public record CorrectionDeadlineExtended(
        AgencyId agency, RequestId requestId, String reason, LocalDate grantedOn, LocalDate deadline)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return grantedOn;
    }

    @Override
    public CorrectionDeadlineExtended redated(LocalDate on) {
        return new CorrectionDeadlineExtended(agency, requestId, reason, on, deadline);
    }
}
