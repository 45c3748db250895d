package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The request was split: it keeps its first item and its number, the others are requests of their own.
 *
 * @param children the new requests, in order
 * @param reason why
 * @param splitOn the day
 */
public record RequestSplit(
        AgencyId agency, RequestId requestId, List<RequestId> children, String reason, LocalDate splitOn)
        implements RequestEvent.Step {

    public RequestSplit {
        children = children == null ? List.of() : List.copyOf(children);
    }

    @Override
    public LocalDate occurredOn() {
        return splitOn;
    }

    @Override
    public RequestSplit redated(LocalDate on) {
        return new RequestSplit(agency, requestId, children, reason, on);
    }
}
