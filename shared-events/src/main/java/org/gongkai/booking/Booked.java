package org.gongkai.booking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/** The net of a request's bookings, cell by cell; cells that net to nothing are left out. Immutable. */
public final class Booked {

    /** Nothing booked yet. */
    public static final Booked NOTHING = new Booked(new TreeMap<>());

    private final SortedMap<Cell, Integer> net;

    private Booked(SortedMap<Cell, Integer> net) {
        this.net = Collections.unmodifiableSortedMap(net);
    }

    /** One of each of these cells. */
    static Booked oneOfEach(Iterable<Cell> cells) {
        var net = new TreeMap<Cell, Integer>();
        cells.forEach(cell -> add(net, cell, 1));
        return new Booked(net);
    }

    /** With these bookings added. */
    public Booked plus(List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return this;
        }
        var sum = new TreeMap<>(net);
        bookings.forEach(b -> add(sum, new Cell(b.period(), b.line(), b.column()), b.amount()));
        return new Booked(sum);
    }

    /** The bookings that lead from {@code before} to this, in the order of year, line and column. */
    public List<Booking> minus(Booked before, AgencyId agency) {
        var difference = new TreeMap<>(net);
        before.net.forEach((cell, amount) -> add(difference, cell, -amount));
        var bookings = new ArrayList<Booking>();
        difference.forEach((c, amount) -> bookings.add(new Booking(agency, c.period(), c.line(), c.column(), amount)));
        return bookings;
    }

    /** The net cells, in the order of year, line and column. */
    public SortedMap<Cell, Integer> net() {
        return net;
    }

    /** The first cell, in that order, that matches; null when none does. */
    public @Nullable Cell first(Predicate<Cell> which) {
        return net.keySet().stream().filter(which).findFirst().orElse(null);
    }

    /** The cell of the outcome; null while none is booked. */
    public @Nullable Cell outcome() {
        return first(cell -> cell.line().isOutcome());
    }

    /** The first year anything is booked in; null when nothing is. */
    public @Nullable Integer firstYear() {
        return net.isEmpty() ? null : net.firstKey().period();
    }

    /** The last year anything is booked in; null when nothing is. */
    public @Nullable Integer lastYear() {
        return net.isEmpty() ? null : net.lastKey().period();
    }

    /**
     * The cell by which the request stands in a year: an entry without its exit. Null when it stands nowhere.
     *
     * <p>There is at most one such year: carrying forward books both halves at once.
     */
    public @Nullable Cell standing() {
        var byYear = new TreeMap<Integer, Integer>();
        net.forEach((c, n) -> byYear.merge(c.period(), c.line().side() == Line.Side.ENTRY ? n : -n, Integer::sum));
        return byYear.entrySet().stream()
                .filter(year -> year.getValue() > 0)
                .map(year -> first(cell -> cell.period() == year.getKey()))
                .findFirst()
                .orElse(null);
    }

    /**
     * The year in which it was handed to another agency: carried forward, and not carried in. Null when it was not.
     *
     * <p>One handed over in the year it came in has nothing booked and is not told apart from one never booked.
     */
    @Nullable
    Integer handedOverIn() {
        Integer last = lastYear();
        return last == null || outcome() != null || standing() != null ? null : Integer.valueOf(last + 1);
    }

    /** The first year in which the two differ; null when they are equal. */
    @Nullable
    Integer firstDifference(Booked other) {
        var difference = new TreeMap<>(net);
        other.net.forEach((cell, amount) -> add(difference, cell, -amount));
        return new Booked(difference).firstYear();
    }

    private static void add(Map<Cell, Integer> net, Cell cell, int amount) {
        net.merge(cell, amount, (a, b) -> a + b == 0 ? null : a + b);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Booked that && net.equals(that.net);
    }

    @Override
    public int hashCode() {
        return net.hashCode();
    }

    @Override
    public String toString() {
        return net.toString();
    }
}
