package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The registration was a mistake: not a request, registered twice, or at the wrong agency.
 *
 * @param voidedOn the day it was found
 * @param reason why it should not have been registered
 * @param duplicateOf the number of the right registration, when it was registered twice
 * @param posting what this adds to the ledger
 */
public record RequestVoided(
        AgencyId agency,
        RequestId requestId,
        LocalDate voidedOn,
        String reason,
        @Nullable String duplicateOf,
        Posting posting)
        implements RequestEvent.Counting {

    public RequestVoided {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return voidedOn;
    }

    @Override
    public RequestVoided posted(Posting posting) {
        return new RequestVoided(agency, requestId, voidedOn, reason, duplicateOf, posting);
    }
}
