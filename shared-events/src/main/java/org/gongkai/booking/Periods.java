package org.gongkai.booking;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which years of an agency take bookings from the command at hand.
 *
 * <p>They are always the last ones, without a gap: a request that is booked into a year must be able to go on into the
 * next. So a reopened year followed by one that stays closed to the command is closed to it too.
 *
 * @param lastClosed the last year that was ever closed, here or (before go-live) elsewhere; 0 when none was. Years
 *     close in order, so every year up to it was closed and none after it
 * @param reopened the closed years that are open again and that the command at hand may book into
 */
public record Periods(int lastClosed, Set<Integer> reopened) {

    /** No year was ever closed. */
    public static final Periods ALL_OPEN = new Periods(0, Set.of());

    public Periods {
        var unbroken = new TreeSet<Integer>();
        for (int year = lastClosed; reopened.contains(year); year--) {
            unbroken.add(year);
        }
        reopened = Set.copyOf(unbroken);
    }

    /** Every year up to this one is closed. */
    public static Periods closedTo(int year) {
        return new Periods(year, Set.of());
    }

    /** Whether the year takes bookings. */
    public boolean takes(int year) {
        return year > lastClosed || reopened.contains(year);
    }

    /** Where a fact of this date is booked: in its own year, else in the first year that was never closed. */
    public int yearFor(LocalDate date) {
        return takes(date.getYear()) ? date.getYear() : lastClosed + 1;
    }

    /**
     * The same for a fact that may be booked already: a late one stays in the year it was booked to when that is
     * reopened.
     *
     * @param bookedIn the year it is booked in; null when it is not
     */
    int yearFor(LocalDate date, @Nullable Integer bookedIn) {
        int year = yearFor(date);
        boolean late = year != date.getYear();
        return late && bookedIn != null && takes(bookedIn) ? Math.min(bookedIn, year) : year;
    }
}
