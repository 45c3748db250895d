package org.gongkai.booking;

import java.util.Comparator;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/**
 * One cell of an agency's tables 三 and 四.
 *
 * @param period the statistical year
 * @param line the row
 * @param column the applicant's category, or the kind of case
 */
public record Cell(int period, Line line, Column column) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::period).thenComparing(Cell::line).thenComparing(Cell::column);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
