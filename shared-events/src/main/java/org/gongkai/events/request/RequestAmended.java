package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;

/**
 * Our own record was wrong and is put right (更正); both the wrong and the right value stay visible.
 *
 * @param amendedOn the day it was put right
 * @param change what was changed
 * @param reason why
 * @param posting what this adds to the ledger
 */
public record RequestAmended(
        AgencyId agency, RequestId requestId, LocalDate amendedOn, Amendment change, String reason, Posting posting)
        implements RequestEvent.Counting {

    public RequestAmended {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return amendedOn;
    }

    @Override
    public RequestAmended posted(Posting posting) {
        return new RequestAmended(agency, requestId, amendedOn, change, reason, posting);
    }
}
