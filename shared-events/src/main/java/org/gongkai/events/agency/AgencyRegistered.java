package org.gongkai.events.agency;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * An agency began to keep its requests in this log.
 *
 * @param name the full official name
 * @param level what kind of agency it is
 * @param superior the agency whose government's report it is added up in; null when none is kept here
 * @param registeredOn the day
 */
public record AgencyRegistered(
        AgencyId agency,
        String name,
        AgencyLevel level,
        @Nullable AgencyId superior,
        LocalDate registeredOn) implements AgencyEvent {

    @Override
    public LocalDate occurredOn() {
        return registeredOn;
    }
}
