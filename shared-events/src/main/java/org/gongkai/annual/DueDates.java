package org.gongkai.annual;

import java.time.LocalDate;
import org.gongkai.events.agency.AgencyLevel;

/**
 * When a report is to be handed up and published (国办公开办函〔2021〕30号二; 条例第四十九条), calendar days in Asia/Shanghai. They are
 * not moved by rest days: none of the papers says so.
 */
public final class DueDates {

    private DueDates() {}

    /** The agency's own report (本机关): 31 January of the next year. */
    public static LocalDate ownReport(int year) {
        return LocalDate.of(year + 1, 1, 31);
    }

    /** The report of a whole government (本级政府), which waits for those below it. */
    public static LocalDate rollUp(AgencyLevel level, int year) {
        return switch (level) {
            case PROVINCE -> LocalDate.of(year + 1, 3, 31);
            case PREFECTURE -> LocalDate.of(year + 1, 3, 10);
            case COUNTY -> LocalDate.of(year + 1, 2, 20);
            default -> ownReport(year);
        };
    }
}
