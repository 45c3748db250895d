package org.gongkai.query.ledger;

import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/**
 * Control totals of an agency's year: how many entries were booked so far, and a sum in which every cell has its
 * own weight.
 *
 * <p>They are carried along from the events while the entries are written, and added up anew from the entries when
 * a table is
 * built: an entry lost, doubled, altered or moved to another year makes the two differ.
 *
 * @param entries how many
 * @param checksum the weighted sum, modulo 2^64
 */
public record Control(long entries, long checksum) {

    /** Before the first entry. */
    public static final Control NOTHING = new Control(0, 0);

    /** With one more entry. */
    public Control and(Line line, Column column, int amount) {
        return new Control(entries + 1, checksum + weight(line, column) * amount);
    }

    /** Both together. */
    public Control plus(Control more) {
        return new Control(entries + more.entries, checksum + more.checksum);
    }

    /**
     * A number for each cell such that no small sum of some equals a small sum of others: the mixing step of
     * SplitMix64.
     */
    static long weight(Line line, Column column) {
        long z = 0x9E3779B97F4A7C15L * (line.number() * 16L + column.number());
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
