package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a decision rests on was put on file.
 *
 * @param kind what it is
 * @param note where it is and what it shows, without personal data
 * @param attachedOn the day
 * @param attachment the file kept with the request; null when it is kept on paper
 */
public record EvidenceAttached(
        AgencyId agency,
        RequestId requestId,
        EvidenceKind kind,
        String note,
        LocalDate attachedOn,
        @Nullable UUID attachment)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return attachedOn;
    }

    @Override
    public EvidenceAttached redated(LocalDate on) {
        return new EvidenceAttached(agency, requestId, kind, note, on, attachment);
    }
}
