package org.gongkai.annual;

import org.gongkai.events.Labelled;

/** Where the report on a year stands. */
public enum Stage implements Labelled {
    /** The year was never closed. */
    OPEN("未锁定", "open"),
    /** Its figures are fixed; texts may still change. */
    CLOSED("已锁定", "closed"),
    /** Handed up to the competent department. */
    SUBMITTED("已报送", "submitted"),
    /** Sent back with comments. */
    RETURNED("已退回", "returned"),
    /** The competent department has no objection. */
    ACCEPTED("审核通过", "accepted"),
    /** It stands on the web. */
    PUBLISHED("已公布", "published"),
    /** Closed once and opened again to put a figure right. */
    REOPENED("更正中", "reopened");

    private final String zh;
    private final String en;

    Stage(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
