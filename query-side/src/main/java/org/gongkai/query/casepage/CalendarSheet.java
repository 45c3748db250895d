package org.gongkai.query.casepage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.deadline.ExplainedDay;
import org.jspecify.annotations.Nullable;

/**
 * The days of a due date as a wall calendar shows them: weeks from Monday.
 *
 * @param weeks in order, seven days each
 */
public record CalendarSheet(List<List<Day>> weeks) {

    /**
     * One day.
     *
     * @param told why it counts or not; null where it lies outside
     */
    public record Day(LocalDate date, @Nullable ExplainedDay told) {}

    /** The weeks these days lie in; none when there are no days. */
    public static CalendarSheet of(List<ExplainedDay> days) {
        if (days.isEmpty()) {
            return new CalendarSheet(List.of());
        }
        Map<LocalDate, ExplainedDay> told =
                days.stream().collect(Collectors.toMap(ExplainedDay::date, Function.identity(), (a, b) -> b));
        LocalDate last = days.getLast().date();
        var weeks = new ArrayList<List<Day>>();
        LocalDate monday = days.getFirst().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, told));
        }
        return new CalendarSheet(List.copyOf(weeks));
    }

    private static List<Day> week(LocalDate monday, Map<LocalDate, ExplainedDay> told) {
        var week = new ArrayList<Day>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            LocalDate date = monday.plusDays(i);
            week.add(new Day(date, told.get(date)));
        }
        return week;
    }
}
