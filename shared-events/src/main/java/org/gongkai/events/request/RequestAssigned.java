package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The request was given to a section and handler (分办、交办), or handed over to another.
 *
 * @param section who is in charge
 * @param handler who handles it; null while the section has not named anyone
 * @param assignedOn the day
 * @param internalDue the day an answer is wanted within the office; null when none was set
 */
public record RequestAssigned(
        AgencyId agency,
        RequestId requestId,
        String section,
        @Nullable String handler,
        LocalDate assignedOn,
        @Nullable LocalDate internalDue)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return assignedOn;
    }

    @Override
    public RequestAssigned redated(LocalDate on) {
        return new RequestAssigned(agency, requestId, section, handler, on, internalDue);
    }
}
