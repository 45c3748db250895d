package org.gongkai.command.rollup;

import java.math.BigDecimal;
import org.gongkai.command.body.BadField;
import org.gongkai.rule.chapter.ReportRule;

/** How declared figures are read and refused. */
final class Declared {

    /** What a cell of the ledger can hold. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Declared() {}

    static BadField unknown(String field, String found) {
        return new BadField(field, "官方格式中没有“" + found + "”。", "The official format has no " + found + ".");
    }

    /** A count of requests or cases: a whole number from 0. */
    static int count(String field, BigDecimal figure) {
        boolean whole = figure.stripTrailingZeros().scale() <= 0;
        if (!whole || figure.signum() < 0 || figure.compareTo(LARGEST) > 0) {
            throw new BadField(
                    field,
                    "“" + field + "”应为不小于 0 的整数，填报为 " + figure.toPlainString() + "。",
                    field + " must be a whole number from 0; found " + figure.toPlainString() + ".");
        }
        return figure.intValueExact();
    }

    static void requireEqual(String what, long expected, long found) {
        ReportRule.DECLARED_TIES_OUT.require(expected == found, what, Long.toString(expected), Long.toString(found));
    }
}
