package org.gongkai.events.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.gongkai.events.AgencyId;

/**
 * One entry of the ledger, as the event that made it says. Never recomputed: see the posting's rule.
 *
 * @param agency whose report it stands in; always the event's own agency
 * @param period the statistical year, 2000 to 2999
 * @param line the row of table 三, or the result of table 四
 * @param column the applicant's category, or the kind of case; of the line's account
 * @param amount +1 or −1, more only where one act books several of the same
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"agency", "period", "line", "column", "amount"})
public record Booking(AgencyId agency, int period, Line line, Column column, int amount) {

    /** How many ints {@link Posting#flat} writes. */
    public static final int WIDTH = 5;

    public Booking {
        if (amount == 0) {
            throw new IllegalArgumentException("a booking of nothing: " + agency + " " + period + " " + line);
        }
        if (line.account() != column.account()) {
            throw new IllegalArgumentException(line + " and " + column + " are of two accounts");
        }
        if (period < 2000 || period > 2999) {
            throw new IllegalArgumentException("a year has four digits from 2000, found " + period);
        }
    }
}
