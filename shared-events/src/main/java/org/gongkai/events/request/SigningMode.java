package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** How it was signed. */
public enum SigningMode implements Labelled {
    ONLINE("线上签发", "online"),
    PAPER("纸质签发", "on paper");

    private final String zh;
    private final String en;

    SigningMode(String zh, String en) {
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
