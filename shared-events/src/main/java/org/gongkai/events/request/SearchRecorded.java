package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The agency looked for the information (检索), as a reply that it does not exist needs (苏政办函〔2019〕98号三).
 *
 * @param searchedOn the day
 * @param places where: archives, systems, sections
 * @param method how
 * @param terms for what
 * @param by who
 * @param found whether it was found
 */
public record SearchRecorded(
        AgencyId agency,
        RequestId requestId,
        LocalDate searchedOn,
        String places,
        String method,
        String terms,
        String by,
        boolean found)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return searchedOn;
    }

    @Override
    public SearchRecorded redated(LocalDate on) {
        return new SearchRecorded(agency, requestId, on, places, method, terms, by, found);
    }
}
