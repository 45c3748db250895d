package org.gongkai.deadline;

import org.gongkai.events.Labelled;

/** What a calendar day is, by the State Council's yearly notices. */
public enum DayKind implements Labelled {
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

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
