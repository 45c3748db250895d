package org.gongkai.query.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * An exact number in a grid.
 *
 * @param value printed to its last digit, zero as 0
 * @param address where it stands, for instance {@code T3/NEW_RECEIVED/TOTAL}; unlike any other on the paper
 * @param sumOf the addresses of the figures it adds up; none when it is no sum
 */
public record Figure(BigDecimal value, String address, List<String> sumOf) {

    public Figure {
        sumOf = List.copyOf(sumOf);
    }

    /** As it is printed. */
    public String text() {
        return value.toPlainString();
    }
}
