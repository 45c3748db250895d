package org.gongkai.query.report;

/** Where an agency's statistical year is in its life. */
public enum PeriodState {
    /** Never closed. */
    OPEN("办理中", "open"),
    /** Its figures are fixed. */
    CLOSED("已锁定", "closed"),
    /** Closed once and opened again to put a figure right. */
    REOPENED("已重新打开", "reopened");

    private final String zh;
    private final String en;

    PeriodState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The Chinese label. */
    public String zh() {
        return zh;
    }

    /** The English label. */
    public String en() {
        return en;
    }
}
