package org.gongkai.query.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A month of the calendar.
 *
 * @param weeks those that touch the period, from Monday to Sunday; null where the week lies in another month
 */
public record Month(YearMonth month, List<List<@Nullable Day>> weeks) {

    private static final int WEEK = 7;

    static Month of(YearMonth month, Function<LocalDate, Day> day) {
        var weeks = new ArrayList<List<@Nullable Day>>();
        LocalDate first = month.atDay(1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        while (!monday.isAfter(month.atEndOfMonth())) {
            var week = new ArrayList<@Nullable Day>();
            for (int i = 0; i < WEEK; i++) {
                LocalDate date = monday.plusDays(i);
                week.add(YearMonth.from(date).equals(month) ? day.apply(date) : null);
            }
            if (week.stream().anyMatch(one -> one != null && one.why() != null)) {
                weeks.add(week);
            }
            monday = monday.plusDays(WEEK);
        }
        return new Month(month, weeks);
    }
}
