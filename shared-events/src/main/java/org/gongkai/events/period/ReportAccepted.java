package org.gongkai.events.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The competent department has no objection to the report (审核通过).
 *
 * @param year the statistical year
 * @param by who accepted it
 * @param acceptedOn the day
 */
public record ReportAccepted(AgencyId agency, int year, String by, LocalDate acceptedOn)
        implements PeriodEvent.ReportStep {

    @Override
    public LocalDate occurredOn() {
        return acceptedOn;
    }
}
