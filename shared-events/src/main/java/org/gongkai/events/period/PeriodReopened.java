package org.gongkai.events.period;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.AgencyId;

/**
 * A closed year was opened again to put a figure right; every later closed year of the agency opens with it.
 *
 * @param year the statistical year
 * @param reopening what commands must name to book into the reopened years
 * @param authority who allowed it
 * @param reason why
 * @param cascade whether it was opened only because an earlier year was
 * @param reopenedOn the day
 */
public record PeriodReopened(
        AgencyId agency,
        int year,
        UUID reopening,
        String authority,
        String reason,
        boolean cascade,
        LocalDate reopenedOn)
        implements PeriodEvent {

    @Override
    public LocalDate occurredOn() {
        return reopenedOn;
    }
}
