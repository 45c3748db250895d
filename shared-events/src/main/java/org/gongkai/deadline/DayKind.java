package org.gongkai.deadline;

/** What a calendar day is, by the State Council's yearly notices. */
public enum DayKind {
    WORKING_DAY("工作日", "working day"),
    MAKE_UP_WORKDAY("调休上班", "make-up working day"),
    WEEKEND("休息日", "weekend"),
    HOLIDAY("放假", "holiday");

    private final String zh;
    private final String en;

    DayKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the day counts towards a period of working days. */
    public boolean works() {
        return this == WORKING_DAY || this == MAKE_UP_WORKDAY;
    }

    /** The Chinese word. */
    public String zh() {
        return zh;
    }

    /** The English word. */
    public String en() {
        return en;
    }
}
