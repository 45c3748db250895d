package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Something was noted: a call, a visit, a letter.
 *
 * @param kind what it is about
 * @param notedOn the day it happened
 * @param at the time of day, HH:mm; null when it does not matter
 * @param text with whom, and what, sealed
 */
public record NoteAdded(
        AgencyId agency,
        RequestId requestId,
        NoteKind kind,
        LocalDate notedOn,
        @Nullable String at,
        Sealed text) implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return notedOn;
    }

    @Override
    public NoteAdded redated(LocalDate on) {
        return new NoteAdded(agency, requestId, kind, on, at, text);
    }
}
