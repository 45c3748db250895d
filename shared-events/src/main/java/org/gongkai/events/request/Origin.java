package org.gongkai.events.request;

/** Where a request’s entry into the ledger comes from. */
public enum Origin {
    NEW("新收", "newly received"),
    /** Pending at go-live: it stands in the last published report’s 四 and enters as carried in. */
    LEGACY("期初结转", "pending when the office began with this log");

    private final String zh;
    private final String en;

    Origin(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The Chinese label. */
    public String zh() {
        return zh;
    }

    /** The English label. */
    public String en() {
        return en;
    }
}
