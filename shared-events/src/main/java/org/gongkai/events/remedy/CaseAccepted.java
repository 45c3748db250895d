package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The review body accepted the case, or the court docketed it (受理、立案).
 *
 * @param acceptedOn the day
 */
public record CaseAccepted(AgencyId agency, CaseId caseId, LocalDate acceptedOn) implements RemedyEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return acceptedOn;
    }

    @Override
    public CaseAccepted in(AgencyId agency, CaseId caseId) {
        return new CaseAccepted(agency, caseId, acceptedOn);
    }
}
