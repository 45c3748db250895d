package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The reply was sent again after it came back; it stays made when it was made first.
 *
 * @param method how
 * @param dispatchedOn the day
 * @param postalNo the number of the postal receipt; null when there is none
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record ReplyRedispatched(
        AgencyId agency,
        RequestId requestId,
        DispatchMethod method,
        LocalDate dispatchedOn,
        @Nullable String postalNo,
        List<Fault> faults)
        implements RequestEvent.Step, RequestEvent.Faultable {

    public ReplyRedispatched {
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return dispatchedOn;
    }

    @Override
    public ReplyRedispatched redated(LocalDate on) {
        return new ReplyRedispatched(agency, requestId, method, on, postalNo, faults);
    }

    @Override
    public ReplyRedispatched with(List<Fault> faults) {
        return new ReplyRedispatched(agency, requestId, method, dispatchedOn, postalNo, faults);
    }
}
