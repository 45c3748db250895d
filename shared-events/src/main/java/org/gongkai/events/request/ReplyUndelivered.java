package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The reply came back.
 *
 * @param reason why
 * @param returnedOn the day
 * @param note what the post said, without personal data; null when nothing
 */
public record ReplyUndelivered(
        AgencyId agency,
        RequestId requestId,
        DeliveryFailure reason,
        LocalDate returnedOn,
        @Nullable String note) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return returnedOn;
    }

    @Override
    public ReplyUndelivered redated(LocalDate on) {
        return new ReplyUndelivered(agency, requestId, reason, on, note);
    }
}
