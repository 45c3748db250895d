package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The case goes on (恢复审理).
 *
 * @param resumedOn the day
 */
public record CaseResumed(AgencyId agency, CaseId caseId, LocalDate resumedOn) implements RemedyEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return resumedOn;
    }

    @Override
    public CaseResumed in(AgencyId agency, CaseId caseId) {
        return new CaseResumed(agency, caseId, resumedOn);
    }
}
