package org.gongkai.events.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A document of the registry was repealed (废止) or declared void (宣布失效).
 *
 * @param document which
 * @param repealedOn the day from which it is no longer in force
 * @param by the paper that repealed it; null when not noted
 * @param entries one more repealed and one less in force
 * @param late whether that is counted in a later year than its own
 */
public record DocumentRepealed(
        AgencyId agency,
        UUID document,
        LocalDate repealedOn,
        @Nullable String by,
        List<ProactiveEntry> entries,
        boolean late)
        implements ProactiveEvent {

    public DocumentRepealed {
        entries = List.copyOf(entries);
    }

    @Override
    public LocalDate occurredOn() {
        return repealedOn;
    }
}
