package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** Why a submission is no request to this agency. */
public enum DismissalReason implements Labelled {
    TEST("测试", "test"),
    SPAM("垃圾信息", "spam"),
    MEANT_FOR_OTHERS("误投其他单位", "meant for others");

    private final String zh;
    private final String en;

    DismissalReason(String zh, String en) {
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
