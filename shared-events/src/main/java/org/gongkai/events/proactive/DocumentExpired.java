package org.gongkai.events.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;

/**
 * A document of the registry lapsed by itself (自然失效); it is counted among those repealed.
 *
 * @param document which
 * @param expiredOn the first day it is no longer in force
 * @param entries one more repealed and one less in force
 * @param late whether that is counted in a later year than its own
 */
public record DocumentExpired(
        AgencyId agency, UUID document, LocalDate expiredOn, List<ProactiveEntry> entries, boolean late)
        implements ProactiveEvent {

    public DocumentExpired {
        entries = List.copyOf(entries);
    }

    @Override
    public LocalDate occurredOn() {
        return expiredOn;
    }
}
