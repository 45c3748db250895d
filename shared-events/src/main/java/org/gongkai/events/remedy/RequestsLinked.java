package org.gongkai.events.remedy;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The case is about further requests.
 *
 * @param requests which
 * @param linkedOn the day it was found
 */
public record RequestsLinked(AgencyId agency, CaseId caseId, List<RequestId> requests, LocalDate linkedOn)
        implements RemedyEvent.Step {

    public RequestsLinked {
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    @Override
    public LocalDate occurredOn() {
        return linkedOn;
    }

    @Override
    public RequestsLinked in(AgencyId agency, CaseId caseId) {
        return new RequestsLinked(agency, caseId, requests, linkedOn);
    }
}
