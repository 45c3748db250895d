package org.gongkai.command.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/**
 * What events do to where a request stands, without knowing where it stood.
 *
 * <p>A year and category that gains one becomes the place it stands in; the place it stands in, losing one, leaves it
 * standing
 * nowhere. Bookings of one event count together, events one after the other.
 */
final class Standing {

    /** Years have four digits and columns two: a place is one number, as append.sql reckons it too. */
    private static final int PLACES_A_YEAR = 100;

    private final List<Integer> departures = new ArrayList<>();
    private @Nullable Integer place;
    private boolean settled;

    /** The next event's bookings. */
    void add(List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return;
        }
        Map<Integer, Integer> net = bookings.stream()
                .collect(Collectors.toMap(Standing::placeOf, Standing::gain, Integer::sum, TreeMap::new));
        List<Integer> gained =
                net.keySet().stream().filter(at -> net.getOrDefault(at, 0) > 0).toList();
        if (gained.size() > 1) {
            throw new IllegalStateException("a request stands in one year and category, found gains in " + gained);
        }
        if (!gained.isEmpty()) {
            place = gained.getFirst();
            settled = true;
        } else if (!settled) {
            net.forEach((at, gain) -> leave(at, gain));
        } else if (place != null && net.getOrDefault(place, 0) < 0) {
            place = null;
        }
    }

    private void leave(int at, int gain) {
        if (gain < 0) {
            departures.add(at);
        }
    }

    private static int placeOf(Booking booking) {
        return booking.period() * PLACES_A_YEAR + booking.column().number();
    }

    private static int gain(Booking booking) {
        return booking.line().side() == Line.Side.ENTRY ? booking.amount() : -booking.amount();
    }

    /** Whether the place is known from these events alone. */
    boolean settled() {
        return settled;
    }

    /** The year it stands in; null when it is not known to stand in any. */
    @Nullable
    Integer period() {
        return place == null ? null : place / PLACES_A_YEAR;
    }

    /** The category it stands in; null when it is not known to stand in any. */
    @Nullable
    Integer column() {
        return place == null ? null : place % PLACES_A_YEAR;
    }

    /** The places it no longer stands in if it did, as an array's literal. */
    String departures() {
        return departures.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
