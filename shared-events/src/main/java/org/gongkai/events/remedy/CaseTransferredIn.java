package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;

/**
 * The case came from an abolished agency: it stands here as it stood there.
 *
 * @param from the agency
 * @param line the line it was entered by over there
 * @param year the year it was entered in
 * @param transferredOn the day
 * @param posting what this adds to the ledger
 */
public record CaseTransferredIn(
        AgencyId agency, CaseId caseId, AgencyId from, Line line, int year, LocalDate transferredOn, Posting posting)
        implements RemedyEvent.Counting {

    public CaseTransferredIn {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return transferredOn;
    }

    @Override
    public CaseTransferredIn posted(Posting posting) {
        return new CaseTransferredIn(agency, caseId, from, line, year, transferredOn, posting);
    }
}
