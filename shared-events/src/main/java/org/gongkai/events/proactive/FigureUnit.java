package org.gongkai.events.proactive;

import java.math.BigDecimal;
import org.gongkai.events.Labelled;

/**
 * What a cell of table 二 is counted in.
 *
 * <p>Every amount is kept as a whole number of the smallest unit, which for money is fen (分): so sums are exact, and a
 * figure is printed to the last digit that is not 0. 2.02, 59237.2449 and 24252.311082 万元 are whole numbers of fen.
 */
public enum FigureUnit implements Labelled {
    PIECE("件", "documents or decisions", 0),
    ITEM("项", "items", 0),
    PROJECT("个", "projects", 0),
    YUAN("元", "yuan", 2),
    TEN_THOUSAND_YUAN("万元", "10,000 yuan", 6);

    private final String zh;
    private final String en;
    private final int decimals;

    FigureUnit(String zh, String en, int decimals) {
        this.zh = zh;
        this.en = en;
        this.decimals = decimals;
    }

    /** How many digits after the point it has room for: none for what is counted, 2 for yuan, 6 for 万元. */
    public int decimals() {
        return decimals;
    }

    /** Whether it is money, kept in fen. */
    public boolean isMoney() {
        return decimals > 0;
    }

    /** The figure as it is printed: exact, without zeros at the end and without separators. */
    public String print(long amount) {
        BigDecimal figure = BigDecimal.valueOf(amount, decimals);
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /** Whether the figure has a digit that the unit has no room for. */
    public boolean fits(BigDecimal figure) {
        return figure.signum() == 0 || figure.stripTrailingZeros().scale() <= decimals;
    }

    /**
     * The figure as it is kept.
     *
     * @throws ArithmeticException when it does not fit, or is beyond 64 bits
     */
    public long amount(BigDecimal figure) {
        return figure.movePointRight(decimals).longValueExact();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
