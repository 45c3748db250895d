package org.gongkai.events.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/**
 * The report was published (公布, 条例第四十九条). What was printed then is as this record found it, figures and texts.
 *
 * @param year the statistical year
 * @param revision of the closing whose figures it carries, from 0
 * @param url where it stands on the web
 * @param publishedOn the day
 */
public record ReportPublished(AgencyId agency, int year, int revision, String url, LocalDate publishedOn)
        implements PeriodEvent.ReportStep {

    @Override
    public LocalDate occurredOn() {
        return publishedOn;
    }
}
