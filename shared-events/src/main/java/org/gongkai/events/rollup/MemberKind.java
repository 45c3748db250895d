package org.gongkai.events.rollup;

import org.gongkai.events.Labelled;

/** Where a member's figures come from. */
public enum MemberKind implements Labelled {
    /** From its own books here: the report of the agency itself (本机关). */
    DERIVED("本系统记录", "derived from its records here"),
    /** From its own members: the report of a whole government (本级政府). */
    ROLL_UP("本系统汇总", "summed up here"),
    /** As declared from a report made elsewhere. */
    DECLARED("填报", "declared");

    private final String zh;
    private final String en;

    MemberKind(String zh, String en) {
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
