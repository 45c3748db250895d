package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The request was also passed on to another agency (分办、转办); neither clock nor figures change.
 *
 * @param to to whom
 * @param note more; null when nothing
 * @param forwardedOn the day
 */
public record ForwardingNoted(
        AgencyId agency,
        RequestId requestId,
        String to,
        @Nullable String note,
        LocalDate forwardedOn) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return forwardedOn;
    }

    @Override
    public ForwardingNoted redated(LocalDate on) {
        return new ForwardingNoted(agency, requestId, to, note, on);
    }
}
