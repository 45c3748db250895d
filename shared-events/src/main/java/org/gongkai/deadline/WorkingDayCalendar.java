package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.events.calendar.CalendarAdopted;

/**
 * Which days are working days: Monday to Friday not named off in a notice, and the make-up days (调休) it names.
 *
 * <p>Immutable; {@link #adopting} gives the next one. A year without a notice counts Monday to Friday, and every result
 * that touches it is provisional. A notice may name days of a neighbouring year, and they hold whether or not that year
 * has a notice of its own; where two notices name the same day, that of the later year stands.
 */
public final class WorkingDayCalendar {

    /** No notice adopted yet: Monday to Friday, every result provisional. */
    public static final WorkingDayCalendar EMPTY = new WorkingDayCalendar(new TreeMap<>());

    private static final int WORKING_DAYS_A_WEEK = 5;

    private final SortedMap<Integer, CalendarAdopted> notices;
    private final Map<LocalDate, DayKind> named;

    /** One bit a day from {@link #firstDay}, an epoch day, for {@link #span} days: counting needs no hashing. */
    private final BitSet working = new BitSet();

    private final long firstDay;
    private final int span;

    private WorkingDayCalendar(SortedMap<Integer, CalendarAdopted> notices) {
        this.notices = Collections.unmodifiableSortedMap(notices);
        this.named = named(notices);
        LocalDate first = named.keySet().stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = named.keySet().stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        this.firstDay = first.toEpochDay();
        this.span = Math.toIntExact(last.toEpochDay() - firstDay + 1);
        for (int i = 0; i < span; i++) {
            working.set(i, kind(LocalDate.ofEpochDay(firstDay + i)).works());
        }
    }

    private static Map<LocalDate, DayKind> named(SortedMap<Integer, CalendarAdopted> notices) {
        var named = new HashMap<LocalDate, DayKind>();
        for (CalendarAdopted notice : notices.values()) {
            notice.holidayOff().forEach(day -> named.put(day, DayKind.HOLIDAY));
            notice.makeUpWorkday().forEach(day -> named.put(day, DayKind.MAKE_UP_WORKDAY));
        }
        return Map.copyOf(named);
    }

    /** This calendar with the notice of one more year, or with a new notice in place of that year's earlier one. */
    public WorkingDayCalendar adopting(CalendarAdopted event) {
        return adopting(List.of(event));
    }

    /** The same with many, in the order of their adoption. */
    public WorkingDayCalendar adopting(Collection<CalendarAdopted> events) {
        var next = new TreeMap<>(notices);
        events.forEach(event -> next.put(event.year(), event));
        return new WorkingDayCalendar(next);
    }

    /** What the day is and so why it counts or not. */
    public DayKind kind(LocalDate date) {
        DayKind kind = named.get(date);
        if (kind != null) {
            return kind;
        }
        return weekday(date.toEpochDay()) ? DayKind.WORKING_DAY : DayKind.WEEKEND;
    }

    /** Whether the day counts towards a period of working days. */
    public boolean isWorkingDay(LocalDate date) {
        return works(date.toEpochDay());
    }

    /**
     * The n-th working day after the start; the start day itself never counts (民法典第二百零一条).
     *
     * @param n at least 0; 0 gives the start day
     */
    public LocalDate plus(LocalDate start, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forward, found " + n);
        }
        long day = start.toEpochDay();
        for (int left = n; left > 0; ) {
            day++;
            if (works(day)) {
                left--;
            }
        }
        return LocalDate.ofEpochDay(day);
    }

    /** How many working days lie in (from, to]; 0 when to is not after from. */
    public int count(LocalDate from, LocalDate to) {
        int count = 0;
        long last = to.toEpochDay();
        for (long day = from.toEpochDay() + 1; day <= last; day++) {
            if (works(day)) {
                count++;
            }
        }
        return count;
    }

    /** Whether the year's notice was adopted; without it the year counts Monday to Friday. */
    public boolean knows(int year) {
        return notices.containsKey(year);
    }

    /** Whether any day of (from, to] lies in a year without a notice, so that the result may still move. */
    public boolean provisional(LocalDate from, LocalDate to) {
        for (int year = from.plusDays(1).getYear(); from.isBefore(to) && year <= to.getYear(); year++) {
            if (!knows(year)) {
                return true;
            }
        }
        return false;
    }

    /** The latest year with a notice; empty before the first. */
    public OptionalInt newestYear() {
        return notices.isEmpty() ? OptionalInt.empty() : OptionalInt.of(notices.lastKey());
    }

    /** The adopted notices by year, each year's latest. */
    public SortedMap<Integer, CalendarAdopted> notices() {
        return notices;
    }

    private boolean works(long epochDay) {
        long i = epochDay - firstDay;
        return (i >= 0 && i < span) ? working.get((int) i) : weekday(epochDay);
    }

    private static boolean weekday(long epochDay) {
        // 1970-01-01 was a Thursday, three days after a Monday.
        return Math.floorMod(epochDay + 3, 7) < WORKING_DAYS_A_WEEK;
    }
}
