package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.sealed.Sealed;

/**
 * The section in charge gave its opinion.
 *
 * @param section whose
 * @param by who wrote it
 * @param text what it says, sealed
 * @param givenOn the day
 */
public record SectionOpinionGiven(
        AgencyId agency, RequestId requestId, String section, String by, Sealed text, LocalDate givenOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return givenOn;
    }

    @Override
    public SectionOpinionGiven redated(LocalDate on) {
        return new SectionOpinionGiven(agency, requestId, section, by, text, on);
    }
}
