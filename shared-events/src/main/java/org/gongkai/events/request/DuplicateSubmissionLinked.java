package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The same letter came a second time before any reply; it is registered once.
 *
 * @param channel the way it came the second time
 * @param source the very place; null when not known
 * @param arrivedOn the day it arrived
 */
public record DuplicateSubmissionLinked(
        AgencyId agency,
        RequestId requestId,
        Channel channel,
        @Nullable Source source,
        LocalDate arrivedOn) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return arrivedOn;
    }

    @Override
    public DuplicateSubmissionLinked redated(LocalDate on) {
        return new DuplicateSubmissionLinked(agency, requestId, channel, source, on);
    }
}
