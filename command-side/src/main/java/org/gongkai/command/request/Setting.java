package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.gongkai.booking.Periods;
import org.gongkai.deadline.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know besides the request's own file.
 *
 * @param today the only thing that is asked of the clock
 * @param calendar the working days as adopted
 * @param periods which years take bookings from this command
 * @param openingYear the agency's first year here; null when it was never declared
 * @param faultReason see {@link Circumstances}
 * @param requestNo allots the next registration number of a year
 */
public record Setting(
        LocalDate today,
        WorkingDayCalendar calendar,
        Periods periods,
        @Nullable Integer openingYear,
        @Nullable String faultReason,
        IntFunction<String> requestNo) {

    /** The same, with every fault excused. */
    Setting excused() {
        return new Setting(today, calendar, periods, openingYear, "excused", requestNo);
    }
}
