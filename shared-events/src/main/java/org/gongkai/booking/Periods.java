package org.gongkai.booking;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which years of an agency take bookings from the command at hand.
 *
 * @param lastClosed the last year that was ever closed, here or (before go-live) elsewhere; 0 when none was. Years close in
 *     order, so every year up to it was closed and none after it
 * @param reopened the closed years that are open again and that the command at hand may book into
 */
public record Periods(int lastClosed, Set<Integer> reopened) {

    /** No year was ever closed. */
    public static final Periods ALL_OPEN = new Periods(0, Set.of());

    public Periods {
        reopened = Set.copyOf(reopened);
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
}
