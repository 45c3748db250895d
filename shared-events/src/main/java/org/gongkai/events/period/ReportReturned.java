package org.gongkai.events.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The competent department sent the report back (退回修改).
 *
 * @param year the statistical year
 * @param comments what is to be put right
 * @param by who sent it back
 * @param returnedOn the day
 */
public record ReportReturned(AgencyId agency, int year, String comments, String by, LocalDate returnedOn)
        implements PeriodEvent.ReportStep {

    @Override
    public LocalDate occurredOn() {
        return returnedOn;
    }
}
