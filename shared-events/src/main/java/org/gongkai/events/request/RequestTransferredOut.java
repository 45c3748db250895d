package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;

/**
 * The function moved to another agency and the request with it, or this agency was abolished; no outcome.
 *
 * @param to the agency that goes on
 * @param successor the request over there
 * @param abolished whether this agency was abolished, so that the other reports its whole year
 * @param reason the paper that moved the function
 * @param transferredOn the day
 * @param posting what this adds to the ledger
 */
public record RequestTransferredOut(
        AgencyId agency,
        RequestId requestId,
        AgencyId to,
        RequestId successor,
        boolean abolished,
        String reason,
        LocalDate transferredOn,
        Posting posting)
        implements RequestEvent.Counting {

    public RequestTransferredOut {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return transferredOn;
    }

    @Override
    public RequestTransferredOut posted(Posting posting) {
        return new RequestTransferredOut(agency, requestId, to, successor, abolished, reason, transferredOn, posting);
    }
}
