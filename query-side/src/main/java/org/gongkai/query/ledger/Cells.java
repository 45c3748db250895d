package org.gongkai.query.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/** The sums of one agency's entries of one year, by line and column. Never changes. */
public final class Cells {

    /** One more than the greatest number of a line, and of a column: cells are kept by the numbers the log stores. */
    private static final int LINES =
            1 + Arrays.stream(Line.values()).mapToInt(Line::number).max().orElseThrow();

    private static final int COLUMNS =
            1 + Arrays.stream(Column.values()).mapToInt(Column::number).max().orElseThrow();

    /** A year without an entry. */
    public static final Cells NONE = new Cells(new int[LINES * COLUMNS]);

    private final int[] amounts;

    private Cells(int[] amounts) {
        this.amounts = amounts;
    }

    /** The sums of these bookings, whosever and of whatever year they are. */
    public static Cells of(Collection<Booking> bookings) {
        var sum = new Sum();
        bookings.forEach(b -> sum.add(b.line(), b.column(), b.amount()));
        return sum.cells();
    }

    /** What stands in a cell. */
    public int at(Line line, Column column) {
        return amounts[index(line, column)];
    }

    /** The sum of a column over some lines. */
    public int sum(Column column, Predicate<Line> which) {
        return Line.of(column.account()).stream()
                .filter(which)
                .mapToInt(line -> at(line, column))
                .sum();
    }

    /** What entered the year and has not left it. */
    public int standing(Column column) {
        return sum(column, line -> line.side() == Line.Side.ENTRY) - sum(column, line -> line.side() == Line.Side.EXIT);
    }

    /** The cells in which the two differ, as "line column: here, there"; none when they are equal. */
    public List<String> differences(Cells other) {
        var differences = new ArrayList<String>();
        for (Line line : Line.values()) {
            for (Column column : Column.of(line.account())) {
                if (at(line, column) != other.at(line, column)) {
                    differences.add(line + " " + column + ": " + at(line, column) + ", " + other.at(line, column));
                }
            }
        }
        return differences;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && Arrays.equals(amounts, cells.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return differences(NONE).toString();
    }

    private static int index(Line line, Column column) {
        return line.number() * COLUMNS + column.number();
    }

    /** Adds up cells. */
    public static final class Sum {

        private final int[] amounts = new int[NONE.amounts.length];

        /** Adds to a cell. */
        public void add(Line line, Column column, int amount) {
            amounts[index(line, column)] += amount;
        }

        /** The sums so far. */
        public Cells cells() {
            return new Cells(amounts.clone());
        }
    }
}
