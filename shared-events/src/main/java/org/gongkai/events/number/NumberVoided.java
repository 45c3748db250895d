package org.gongkai.events.number;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;

/**
 * A number is void (作废): nobody may use it again, and it is no gap.
 *
 * @param series its code, see {@link Series}
 * @param year the year the number is of
 * @param number as it is printed
 * @param used whether a record bore the number when it was voided
 * @param reason why
 */
public record NumberVoided(
        AgencyId agency, String series, int year, String number, boolean used, String reason, LocalDate voidedOn)
        implements AgencyEvent {

    @Override
    public LocalDate occurredOn() {
        return voidedOn;
    }
}
