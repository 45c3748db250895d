package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * A concluded case is tried again (再审). It stays one case, and the row it counted in stays unless it is amended.
 *
 * @param openedOn the day
 * @param body the court
 */
public record RetrialOpened(AgencyId agency, CaseId caseId, LocalDate openedOn, String body)
        implements RemedyEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return openedOn;
    }

    @Override
    public RetrialOpened in(AgencyId agency, CaseId caseId) {
        return new RetrialOpened(agency, caseId, openedOn, body);
    }
}
