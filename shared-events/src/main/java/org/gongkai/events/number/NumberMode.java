package org.gongkai.events.number;

import org.gongkai.events.Labelled;

/** Where the numbers of a series come from. */
public enum NumberMode implements Labelled {
    /** The next one, without gaps. */
    ALLOTTED("自动编号", "allotted"),
    /** One of a block set aside beforehand, for instance for paper forms; each once. */
    RESERVED("预留号段", "reserved"),
    /** Whatever stands on the paper, held against all others of the series and year. */
    TYPED("手工填写", "typed");

    private final String zh;
    private final String en;

    NumberMode(String zh, String en) {
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
