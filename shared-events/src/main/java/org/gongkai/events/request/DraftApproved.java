package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A draft was agreed to on its way to signature (审核).
 *
 * @param kind what it is
 * @param by who agreed
 * @param opinion his words; null when none
 * @param approvedOn the day
 */
public record DraftApproved(
        AgencyId agency,
        RequestId requestId,
        DraftKind kind,
        String by,
        @Nullable String opinion,
        LocalDate approvedOn) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return approvedOn;
    }

    @Override
    public DraftApproved redated(LocalDate on) {
        return new DraftApproved(agency, requestId, kind, by, opinion, on);
    }
}
