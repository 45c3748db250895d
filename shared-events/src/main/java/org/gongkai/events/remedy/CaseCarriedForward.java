package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;

/**
 * The year was closed while the case still stood in it: 尚未审结 there, and it goes on in the next.
 *
 * @param year the year closed
 * @param posting what this adds to the ledger
 */
public record CaseCarriedForward(AgencyId agency, CaseId caseId, int year, Posting posting)
        implements RemedyEvent.Counting {

    public CaseCarriedForward {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public CaseCarriedForward posted(Posting posting) {
        return new CaseCarriedForward(agency, caseId, year, posting);
    }
}
