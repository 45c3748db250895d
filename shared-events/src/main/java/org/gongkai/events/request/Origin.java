package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** Where a request’s entry into the ledger comes from. */
public enum Origin implements Labelled {
    NEW("新收", "newly received"),
    /** Pending at go-live: it stands in the last published report’s 四 and enters as carried in. */
    LEGACY("期初结转", "pending when the office began with this log"),
    /** An item of another request. */
    SPLIT("拆分", "split from another request"),
    /** A new round that counts as new, by policy redecisionCounting. */
    REMAND("责令重新答复", "ordered to be decided anew"),
    /** From another agency, together with the function. */
    SUCCESSION("职权划入", "taken over with the function");

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
