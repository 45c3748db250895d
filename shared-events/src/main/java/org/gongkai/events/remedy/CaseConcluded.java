package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The decision on the case holds: only this takes it out of 尚未审结.
 *
 * @param form how it was decided, which knows the result
 * @param decidedOn the day on the paper
 * @param effectiveOn the day it holds from: of a review the day it was served (行政复议法第七十五条), of a suit
 *     the day no appeal is left
 * @param redecisionOrdered whether the agency is to decide anew
 * @param redecisionBy the day set for that; null when none was
 * @param posting what this adds to the ledger
 */
public record CaseConcluded(
        AgencyId agency,
        CaseId caseId,
        CaseForm form,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        boolean redecisionOrdered,
        @Nullable LocalDate redecisionBy,
        Posting posting)
        implements RemedyEvent.CountingStep {

    public CaseConcluded {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return effectiveOn;
    }

    @Override
    public CaseConcluded in(AgencyId agency, CaseId caseId) {
        return new CaseConcluded(
                agency, caseId, form, decidedOn, effectiveOn, redecisionOrdered, redecisionBy, posting);
    }

    @Override
    public CaseConcluded posted(Posting posting) {
        return new CaseConcluded(
                agency, caseId, form, decidedOn, effectiveOn, redecisionOrdered, redecisionBy, posting);
    }

    /** The same as it should have been recorded; where both days were one they stay one. */
    CaseConcluded with(CaseForm form, LocalDate effectiveOn) {
        LocalDate decided = decidedOn.equals(this.effectiveOn) ? effectiveOn : decidedOn;
        return new CaseConcluded(agency, caseId, form, decided, effectiveOn, redecisionOrdered, redecisionBy, posting);
    }
}
