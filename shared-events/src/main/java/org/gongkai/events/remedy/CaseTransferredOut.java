package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;

/**
 * The agency was abolished and another one goes on with the case; no result.
 *
 * @param to the agency that goes on
 * @param successor the case over there
 * @param reason the paper that abolished it
 * @param transferredOn the day
 * @param posting what this adds to the ledger
 */
public record CaseTransferredOut(
        AgencyId agency,
        CaseId caseId,
        AgencyId to,
        CaseId successor,
        String reason,
        LocalDate transferredOn,
        Posting posting)
        implements RemedyEvent.Counting {

    public CaseTransferredOut {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return transferredOn;
    }

    @Override
    public CaseTransferredOut posted(Posting posting) {
        return new CaseTransferredOut(agency, caseId, to, successor, reason, transferredOn, posting);
    }
}
