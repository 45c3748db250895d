package org.gongkai.events.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * The agency issued a rule or normative document (制发); of a joint one, the agency that leads.
 *
 * <p>One issued before the agency's stock was declared is part of that stock and adds nothing; it is entered so that
 * its repeal can be.
 *
 * @param document its identity here
 * @param docNo its number (文号)
 * @param title its title
 * @param kind rule or normative document
 * @param issuedOn the day it was issued
 * @param validTo the last day it says it is valid; null when it says none
 * @param entries one more issued and in force, in the first year that takes them
 * @param late whether that is a later year than the one it was issued in
 */
public record DocumentIssued(
        AgencyId agency,
        UUID document,
        String docNo,
        String title,
        DocumentKind kind,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        List<ProactiveEntry> entries,
        boolean late)
        implements ProactiveEvent {

    public DocumentIssued {
        entries = List.copyOf(entries);
    }

    @Override
    public LocalDate occurredOn() {
        return issuedOn;
    }
}
