package org.gongkai.events.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * The report went up to the competent department (报送, 条例第四十九条).
 *
 * @param year the statistical year
 * @param revision of the closing whose figures it carries, from 0
 * @param to whom; null when the department keeps no books here
 * @param submittedOn the day
 */
public record ReportSubmitted(
        AgencyId agency, int year, int revision, @Nullable AgencyId to, LocalDate submittedOn)
        implements PeriodEvent.ReportStep {

    @Override
    public LocalDate occurredOn() {
        return submittedOn;
    }
}
