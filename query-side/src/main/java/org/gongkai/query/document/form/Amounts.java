package org.gongkai.query.document.form;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The figures of a table by the codes of their cells.
 *
 * @param byCode exact; a cell that nobody booked or declared anything in is 0
 */
public record Amounts(Map<String, BigDecimal> byCode) {

    /** All zero. */
    public static final Amounts ZERO = new Amounts(Map.of());

    public Amounts {
        byCode = Map.copyOf(byCode);
    }

    BigDecimal at(String code) {
        return byCode.getOrDefault(code, BigDecimal.ZERO);
    }
}
