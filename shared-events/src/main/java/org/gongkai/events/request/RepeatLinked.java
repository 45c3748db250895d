package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The request asks for what this agency answered before (art 36(6)).
 *
 * @param earlierNo the registration number of the request answered before
 * @param earlier that request; null when it is older than this log
 * @param linkedOn the day
 */
public record RepeatLinked(
        AgencyId agency,
        RequestId requestId,
        String earlierNo,
        @Nullable RequestId earlier,
        LocalDate linkedOn) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return linkedOn;
    }

    @Override
    public RepeatLinked redated(LocalDate on) {
        return new RepeatLinked(agency, requestId, earlierNo, earlier, on);
    }
}
