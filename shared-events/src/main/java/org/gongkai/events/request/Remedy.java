package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** Which way against a reply is open to the applicant (行政复议法第二十三条; 法释〔2025〕8号第十条). */
public enum Remedy implements Labelled {
    REVIEW_FIRST("应当先申请行政复议", "review first"),
    EITHER("行政复议或者行政诉讼", "review or suit"),
    NO_SUIT("不属于行政诉讼受案范围", "no suit"),
    NONE("不适用", "none");

    private final String zh;
    private final String en;

    Remedy(String zh, String en) {
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
