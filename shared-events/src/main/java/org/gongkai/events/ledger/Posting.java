package org.gongkai.events.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.gongkai.events.AgencyId;

/**
 * What one event adds to the ledger.
 *
 * @param rule the version of the booking rule that decided it, from 1; 0 only in {@link #NONE}
 * @param bookings the entries, carry-overs included; empty when the fact changes no figure
 * @param late whether a fact of a year already closed was booked to a later one (补录)
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Posting(
        @JsonSetter(nulls = Nulls.AS_EMPTY) int rule,
        List<Booking> bookings,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean late) {

    /** A fact that counts nowhere. */
    public static final Posting NONE = new Posting(0, List.of(), false);

    public Posting {
        bookings = bookings == null ? List.of() : List.copyOf(bookings);
    }

    /** The typed copy in the log: agency, period, line, column, amount of each booking, one after the other. */
    public int[] flat() {
        int[] flat = new int[bookings.size() * Booking.WIDTH];
        int at = 0;
        for (Booking b : bookings) {
            flat[at++] = b.agency().value();
            flat[at++] = b.period();
            flat[at++] = b.line().number();
            flat[at++] = b.column().number();
            flat[at++] = b.amount();
        }
        return flat;
    }

    /** The bookings that {@link #flat} wrote. */
    public static List<Booking> unflatten(int[] flat) {
        var bookings = new java.util.ArrayList<Booking>(flat.length / Booking.WIDTH);
        for (int i = 0; i < flat.length; i += Booking.WIDTH) {
            bookings.add(new Booking(
                    new AgencyId(flat[i]), flat[i + 1], Line.of(flat[i + 2]), Column.of(flat[i + 3]), flat[i + 4]));
        }
        return bookings;
    }
}
