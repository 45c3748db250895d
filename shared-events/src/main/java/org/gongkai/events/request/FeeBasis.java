package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** The two tariffs of 国办函〔2020〕109号第三条; a request is charged by one of them, never by both. */
public enum FeeBasis implements Labelled {
    PER_REQUEST("按件", "per request"),
    PER_PAGE("按量", "per page");

    private final String zh;
    private final String en;

    FeeBasis(String zh, String en) {
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
