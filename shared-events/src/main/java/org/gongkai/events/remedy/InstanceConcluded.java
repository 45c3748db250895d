package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;

/**
 * One instance of a suit ended; the case itself ends when its decision holds for good.
 *
 * @param instance which
 * @param form how it was decided; where an appeal was dismissed, the form that stays
 * @param concludedOn the day
 * @param body the court
 * @param counts whether the case counts as concluded by it, by policy caseConcludedAt
 * @param posting what this adds to the ledger
 */
public record InstanceConcluded(
        AgencyId agency,
        CaseId caseId,
        Instance instance,
        CaseForm form,
        LocalDate concludedOn,
        String body,
        boolean counts,
        Posting posting)
        implements RemedyEvent.CountingStep {

    public InstanceConcluded {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return concludedOn;
    }

    @Override
    public InstanceConcluded in(AgencyId agency, CaseId caseId) {
        return new InstanceConcluded(agency, caseId, instance, form, concludedOn, body, counts, posting);
    }

    /** The same as it should have been recorded. */
    InstanceConcluded with(CaseForm form, LocalDate concludedOn) {
        return new InstanceConcluded(agency, caseId, instance, form, concludedOn, body, counts, posting);
    }

    @Override
    public InstanceConcluded posted(Posting posting) {
        return new InstanceConcluded(agency, caseId, instance, form, concludedOn, body, counts, posting);
    }
}
