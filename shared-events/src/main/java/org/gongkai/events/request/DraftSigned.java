package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A draft was signed (签发).
 *
 * @param kind what it is
 * @param mode online, or on paper
 * @param by who signed
 * @param opinion his words; null when none
 * @param signedOn the day
 * @param scan the scan kept with the request; null when there is none
 */
public record DraftSigned(
        AgencyId agency,
        RequestId requestId,
        DraftKind kind,
        SigningMode mode,
        String by,
        @Nullable String opinion,
        LocalDate signedOn,
        @Nullable UUID scan)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return signedOn;
    }

    @Override
    public DraftSigned redated(LocalDate on) {
        return new DraftSigned(agency, requestId, kind, mode, by, opinion, on, scan);
    }
}
