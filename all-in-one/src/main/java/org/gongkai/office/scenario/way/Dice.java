package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gongkai.deadline.WorkingDayCalendar;

/** Chance, and the working days it falls on. The same seed throws the same. */
public final class Dice {

    private final Random random;
    private final WorkingDayCalendar calendar;

    /** With the working days that the days fall on. */
    public Dice(long seed, WorkingDayCalendar calendar) {
        this.random = new Random(seed);
        this.calendar = calendar;
    }

    /** The calendar the days are taken from. */
    WorkingDayCalendar calendar() {
        return calendar;
    }

    /** A number from one to the other, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True in so many of a hundred cases. */
    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** One of these. */
    public <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** In chance order. */
    public void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    /** The day itself when it is a working day, else the next one. */
    LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plus(day, 1);
    }

    /** The last working day before this day. */
    LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!calendar.isWorkingDay(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    /** A working day in [from, to]; the one on or after {@code from} when there is none. */
    public LocalDate day(LocalDate from, LocalDate to) {
        LocalDate day = workingDay(from.plusDays(random.nextInt(span(from, to))));
        return day.isAfter(to) ? workingDay(from) : day;
    }

    /** As {@link #day}, rather late than early: most files are answered in the last week. */
    LocalDate lateDay(LocalDate from, LocalDate to) {
        LocalDate a = day(from, to);
        LocalDate b = day(from, to);
        return a.isAfter(b) ? a : b;
    }

    private static int span(LocalDate from, LocalDate to) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
    }
}
