package org.gongkai.events.agency;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The agency was abolished and another one took its place (机关撤并): that one goes on with its requests and reports
 * the whole year.
 *
 * @param into the agency that goes on
 * @param reason the paper that abolished it
 * @param succeededOn the day
 */
public record AgencySucceeded(AgencyId agency, AgencyId into, String reason, LocalDate succeededOn)
        implements AgencyEvent {

    @Override
    public LocalDate occurredOn() {
        return succeededOn;
    }
}
