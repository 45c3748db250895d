package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What arrived is no request to this agency; it was never received and counts nowhere.
 *
 * @param reason why
 * @param note more, without personal data; null when nothing
 * @param dismissedOn the day
 */
public record SubmissionDismissed(
        AgencyId agency,
        RequestId requestId,
        DismissalReason reason,
        @Nullable String note,
        LocalDate dismissedOn) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return dismissedOn;
    }

    @Override
    public SubmissionDismissed redated(LocalDate on) {
        return new SubmissionDismissed(agency, requestId, reason, note, on);
    }
}
