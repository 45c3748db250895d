package org.gongkai.events.remedy;

import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Column;

/** By which way the agency’s act is challenged, which is the column of table 四. */
public enum CaseRoute implements Labelled {
    REVIEW(Column.REVIEW, "行政复议", "review"),
    SUIT_DIRECT(Column.SUIT_DIRECT, "未经复议直接起诉", "suit without review"),
    SUIT_AFTER_REVIEW(Column.SUIT_AFTER_REVIEW, "复议后起诉", "suit after review");

    private final Column column;
    private final String zh;
    private final String en;

    CaseRoute(Column column, String zh, String en) {
        this.column = column;
        this.zh = zh;
        this.en = en;
    }

    /** The column of table 四. */
    public Column column() {
        return column;
    }

    /** Whether a court decides. */
    public boolean isSuit() {
        return this != REVIEW;
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
