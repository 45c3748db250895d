package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The case should not have been entered: entered twice, or not about disclosure work.
 *
 * @param voidedOn the day it was found
 * @param reason why
 * @param duplicateOf the number of the right entry, when it was entered twice; null otherwise
 * @param posting what this adds to the ledger
 */
public record CaseVoided(
        AgencyId agency,
        CaseId caseId,
        LocalDate voidedOn,
        String reason,
        @Nullable String duplicateOf,
        Posting posting)
        implements RemedyEvent.Counting {

    public CaseVoided {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return voidedOn;
    }

    @Override
    public CaseVoided posted(Posting posting) {
        return new CaseVoided(agency, caseId, voidedOn, reason, duplicateOf, posting);
    }
}
