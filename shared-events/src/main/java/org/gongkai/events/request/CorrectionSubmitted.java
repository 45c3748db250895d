package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The corrected request arrived; the reply period starts anew (art 30).
 *
 * @param channel the way it came
 * @param receivedOn its date of receipt, by the same rules as the first one
 * @param reasonForDelay the good reason when it came after the deadline; null when in time
 */
public record CorrectionSubmitted(
        AgencyId agency,
        RequestId requestId,
        Channel channel,
        LocalDate receivedOn,
        @Nullable String reasonForDelay) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    @Override
    public CorrectionSubmitted redated(LocalDate on) {
        return new CorrectionSubmitted(agency, requestId, channel, on, reasonForDelay);
    }
}
