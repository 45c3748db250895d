package org.gongkai.query.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.deadline.DayKind;
import org.gongkai.deadline.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A year as twelve small sheets.
 *
 * @param known whether its notice was adopted
 * @param workingDays how many working days it has
 * @param months in order
 */
public record YearSheet(int year, boolean known, int workingDays, List<Month> months) {

    private static final int DAYS_A_WEEK = 7;

    /**
     * A month, in weeks from Monday.
     *
     * @param weeks seven places each; null before the first day and after the last
     */
    public record Month(int month, int workingDays, List<List<@Nullable Day>> weeks) {}

    /**
     * A day.
     *
     * @param changed whether it is another kind of day than in the calendar it is held against
     */
    public record Day(LocalDate date, DayKind kind, boolean changed) {

        /** The style it is drawn in. */
        public String style() {
            String style = switch (kind) {
                case WORKING_DAY -> "work";
                case MAKE_UP_WORKDAY -> "made-up";
                case WEEKEND -> "rest";
                case HOLIDAY -> "off";
            };
            return changed ? style + " changed" : style;
        }

        /** Whether it is marked with a character, 休 or 班. */
        public boolean named() {
            return kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP_WORKDAY;
        }
    }

    /** The year by this calendar. */
    public static YearSheet of(int year, WorkingDayCalendar calendar) {
        return of(year, calendar, calendar);
    }

    /** The year by this calendar, with the days marked that the other one has otherwise. */
    public static YearSheet of(int year, WorkingDayCalendar calendar, WorkingDayCalendar before) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), calendar, before))
                .toList();
        return new YearSheet(
                year,
                calendar.knows(year),
                months.stream().mapToInt(Month::workingDays).sum(),
                months);
    }

    private static Month month(YearMonth month, WorkingDayCalendar calendar, WorkingDayCalendar before) {
        List<@Nullable Day> places = new ArrayList<>();
        Stream.iterate(1, d -> d < month.atDay(1).getDayOfWeek().getValue(), d -> d + 1)
                .forEach(empty -> places.add(null));
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> new Day(day, calendar.kind(day), calendar.kind(day) != before.kind(day)))
                .forEach(places::add);
        while (places.size() % DAYS_A_WEEK != 0) {
            places.add(null);
        }
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        for (int from = 0; from < places.size(); from += DAYS_A_WEEK) {
            weeks.add(new ArrayList<>(places.subList(from, from + DAYS_A_WEEK)));
        }
        int working = calendar.count(month.atDay(1).minusDays(1), month.atEndOfMonth());
        return new Month(month.getMonthValue(), working, weeks);
    }
}
