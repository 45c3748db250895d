package org.gongkai.events.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * Somebody made sure that no request was received in a year: its zeros are meant.
 *
 * @param year the statistical year
 * @param by who made sure
 * @param confirmedOn the day
 */
public record NoneReceivedConfirmed(AgencyId agency, int year, String by, LocalDate confirmedOn)
        implements PeriodEvent {

    @Override
    public LocalDate occurredOn() {
        return confirmedOn;
    }
}
