package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;

/**
 * Our own record of the case was wrong and is put right (更正); both values stay visible.
 *
 * @param amendedOn the day it was put right
 * @param change what was changed
 * @param reason why
 * @param posting what this adds to the ledger
 */
public record CaseAmended(
        AgencyId agency, CaseId caseId, LocalDate amendedOn, CaseChange change, String reason, Posting posting)
        implements RemedyEvent.Counting {

    public CaseAmended {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return amendedOn;
    }

    @Override
    public CaseAmended posted(Posting posting) {
        return new CaseAmended(agency, caseId, amendedOn, change, reason, posting);
    }

    /** The step as it should have been recorded; others are left as they are. */
    public RemedyEvent right(RemedyEvent step) {
        return switch (step) {
            case CaseFiled f -> right(f);
            case CaseConcluded c -> right(c);
            case InstanceConcluded i when i.counts() -> right(i);
            default -> step;
        };
    }

    private CaseFiled right(CaseFiled f) {
        return switch (change) {
            case CaseChange.CaseNo c -> f.with(c.to(), f.route(), f.filedOn(), f.takeover());
            case CaseChange.Route c -> f.with(f.caseNo(), c.to(), f.filedOn(), f.takeover());
            case CaseChange.FiledOn c -> f.with(f.caseNo(), f.route(), c.to(), f.takeover());
            case CaseChange.Form c -> f;
            case CaseChange.EffectiveOn c -> f;
        };
    }

    private CaseConcluded right(CaseConcluded concluded) {
        return concluded.with(right(concluded.form()), right(concluded.effectiveOn()));
    }

    private InstanceConcluded right(InstanceConcluded judged) {
        return judged.with(right(judged.form()), right(judged.concludedOn()));
    }

    private CaseForm right(CaseForm form) {
        return change instanceof CaseChange.Form c && c.from() == form ? c.to() : form;
    }

    private LocalDate right(LocalDate on) {
        return change instanceof CaseChange.EffectiveOn c && c.from().equals(on) ? c.to() : on;
    }
}
