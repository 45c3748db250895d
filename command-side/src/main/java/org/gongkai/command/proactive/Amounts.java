package org.gongkai.command.proactive;

import java.math.BigDecimal;
import org.gongkai.events.proactive.FigureUnit;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.rule.chapter.ProactiveRule;
import org.jspecify.annotations.Nullable;

/** Reads amounts exactly: nothing is rounded, and what has no room is refused. */
final class Amounts {

    /** A trillion of pieces or yuan is more than any province collects, and its fen leave 64 bits room for sums. */
    private static final int DIGITS = 12;

    private Amounts() {}

    /** The cell with this code. */
    static ProactiveCell cell(String code) {
        return ProactiveCell.find(code).orElseThrow(() -> ProactiveRule.PROACTIVE_CELL_UNKNOWN.broken(code));
    }

    /**
     * The amount in the cell's smallest unit.
     *
     * @param unit what it is given in; null for yuan where the cell is money, for the cell's own otherwise
     */
    static long read(ProactiveCell cell, @Nullable FigureUnit unit, BigDecimal amount) {
        FigureUnit of = cell.unit().isMoney() ? FigureUnit.YUAN : cell.unit();
        if (cell.unit().isMoney() && unit == FigureUnit.TEN_THOUSAND_YUAN) {
            of = unit;
        }
        var words = ProactiveSheet.words(cell);
        ProactiveRule.FIGURE_TOO_FINE.require(of.fits(amount), words, of, of.decimals(), amount);
        int digits = amount.precision() - amount.scale();
        ProactiveRule.FIGURE_TOO_LARGE.require(amount.signum() == 0 || digits <= DIGITS, words, DIGITS, amount);
        ProactiveRule.FIGURE_NOT_NEGATIVE.require(cell.isSigned() || amount.signum() >= 0, words, amount);
        return amount.signum() == 0 ? 0 : of.amount(amount);
    }
}
