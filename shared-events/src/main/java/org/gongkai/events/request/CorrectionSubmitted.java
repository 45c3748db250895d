package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The corrected request arrived; the reply period starts anew (art 30).
 *
 * @param channel the way it came
 * @param receivedOn its date of receipt, by the same rules as the first one
 * @param reasonForDelay the good reason when it came after the deadline; null when in time
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record CorrectionSubmitted(
        AgencyId agency,
        RequestId requestId,
        Channel channel,
        LocalDate receivedOn,
        @Nullable String reasonForDelay,
        List<Fault> faults)
        implements RequestEvent.Step {

    public CorrectionSubmitted {
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    @Override
    public CorrectionSubmitted redated(LocalDate on) {
        return new CorrectionSubmitted(agency, requestId, channel, on, reasonForDelay, faults);
    }
}
