package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * A party appealed: the judgment does not hold yet and the case stays pending.
 *
 * @param filedOn the day
 * @param body the court above
 * @param byAgency whether the agency itself appealed
 */
public record AppealFiled(AgencyId agency, CaseId caseId, LocalDate filedOn, String body, boolean byAgency)
        implements RemedyEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return filedOn;
    }

    @Override
    public AppealFiled in(AgencyId agency, CaseId caseId) {
        return new AppealFiled(agency, caseId, filedOn, body, byAgency);
    }
}
