package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;

/**
 * A step was recorded that never happened; it counts no longer and stays visible.
 *
 * @param retractedOn the day it was found
 * @param step its number in the case’s stream, from 0
 * @param reason why
 * @param posting what this adds to the ledger
 */
public record CaseStepRetracted(
        AgencyId agency, CaseId caseId, LocalDate retractedOn, long step, String reason, Posting posting)
        implements RemedyEvent.Counting {

    public CaseStepRetracted {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return retractedOn;
    }

    @Override
    public CaseStepRetracted posted(Posting posting) {
        return new CaseStepRetracted(agency, caseId, retractedOn, step, reason, posting);
    }
}
