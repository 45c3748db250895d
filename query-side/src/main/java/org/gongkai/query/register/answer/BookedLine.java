package org.gongkai.query.register.answer;

import java.util.List;
import org.gongkai.booking.Booked;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/** One entry of the ledger, or the net of several in the same cell. */
public record BookedLine(int agency, int period, Line line, Column column, int amount) {

    /** As it is shown. */
    public static List<BookedLine> of(List<Booking> bookings) {
        return bookings.stream()
                .map(b -> new BookedLine(b.agency().value(), b.period(), b.line(), b.column(), b.amount()))
                .toList();
    }

    /** As it is shown. */
    public static List<BookedLine> of(Booked booked, AgencyId agency) {
        return of(booked.minus(Booked.NOTHING, agency));
    }
}
