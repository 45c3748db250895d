package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** What is put up for signature. */
public enum DraftKind implements Labelled {
    REPLY("答复", "reply"),
    EXTENSION("延期答复", "extension");

    private final String zh;
    private final String en;

    DraftKind(String zh, String en) {
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
