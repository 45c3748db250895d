package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The case stands still (中止); it stays pending.
 *
 * @param suspendedOn the day
 * @param reason why
 */
public record CaseSuspended(AgencyId agency, CaseId caseId, LocalDate suspendedOn, String reason)
        implements RemedyEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return suspendedOn;
    }

    @Override
    public CaseSuspended in(AgencyId agency, CaseId caseId) {
        return new CaseSuspended(agency, caseId, suspendedOn, reason);
    }
}
