package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** Where a request’s entry into the ledger comes from. */
public enum Origin implements Labelled {
    NEW("新收", "newly received"),
    /** Pending at go-live: it stands in the last published report’s 四 and enters as carried in. */
    LEGACY("期初结转", "pending when the office began with this log");

    private final String zh;
    private final String en;

    Origin(String zh, String en) {
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
