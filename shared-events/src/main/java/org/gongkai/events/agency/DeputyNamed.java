package org.gongkai.events.agency;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * Somebody stands in for a handler (代办), both days included.
 *
 * @param handler the account of whoever is away (经办人)
 * @param deputy the account of whoever stands in
 * @param from the first day
 * @param to the last day
 * @param namedOn the day it was arranged
 */
public record DeputyNamed(
        AgencyId agency, String handler, String deputy, LocalDate from, LocalDate to, LocalDate namedOn)
        implements AgencyEvent {

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public LocalDate occurredOn() {
        return namedOn;
    }
}
