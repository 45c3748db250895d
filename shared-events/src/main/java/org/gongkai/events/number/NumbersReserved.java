package org.gongkai.events.number;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;

/**
 * A block of numbers was set aside, for instance printed on paper forms: nobody is allotted one of them, and each may
 * be used once.
 *
 * @param series its code, see {@link Series}
 * @param year the year the numbers are of
 * @param from the first, from 1
 * @param to the last, itself included
 * @param purpose what for, in the clerk's words
 */
public record NumbersReserved(
        AgencyId agency, String series, int year, int from, int to, String purpose, LocalDate reservedOn)
        implements AgencyEvent {

    @Override
    public LocalDate occurredOn() {
        return reservedOn;
    }
}
