package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;

/**
 * The review body did not accept the case, or the court did not docket it (不予受理、不予立案): 其他结果.
 *
 * @param rejectedOn the day it holds from
 * @param posting what this adds to the ledger
 */
public record CaseRejected(AgencyId agency, CaseId caseId, LocalDate rejectedOn, Posting posting)
        implements RemedyEvent.CountingStep {

    public CaseRejected {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return rejectedOn;
    }

    @Override
    public CaseRejected in(AgencyId agency, CaseId caseId) {
        return new CaseRejected(agency, caseId, rejectedOn, posting);
    }

    @Override
    public CaseRejected posted(Posting posting) {
        return new CaseRejected(agency, caseId, rejectedOn, posting);
    }
}
