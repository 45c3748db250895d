package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * A draft was sent back.
 *
 * @param kind what it is
 * @param by who sent it back
 * @param opinion why
 * @param returnedOn the day
 */
public record DraftReturned(
        AgencyId agency, RequestId requestId, DraftKind kind, String by, String opinion, LocalDate returnedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return returnedOn;
    }

    @Override
    public DraftReturned redated(LocalDate on) {
        return new DraftReturned(agency, requestId, kind, by, opinion, on);
    }
}
