package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** How a reply ordered anew counts (policy redecisionCounting; the law is silent). */
public enum Recounting implements Labelled {
    NOT_RECOUNTED("不重复计数", "not counted again"),
    REPLACE_WITHIN_YEAR("同一未锁定年度内以新结果替换", "replaces the first within an open year"),
    COUNT_AS_NEW("作为新收计数", "counted as a new request");

    private final String zh;
    private final String en;

    Recounting(String zh, String en) {
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
