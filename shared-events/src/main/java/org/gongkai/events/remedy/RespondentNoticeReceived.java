package org.gongkai.events.remedy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The agency received the copy of the application or complaint: its own period to answer begins.
 *
 * @param receivedOn the day
 * @param simplified whether the review is in simplified procedure, which leaves half the time
 */
public record RespondentNoticeReceived(AgencyId agency, CaseId caseId, LocalDate receivedOn, boolean simplified)
        implements RemedyEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    @Override
    public RespondentNoticeReceived in(AgencyId agency, CaseId caseId) {
        return new RespondentNoticeReceived(agency, caseId, receivedOn, simplified);
    }
}
