package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** What a consulted third party said. */
public enum Opinion implements Labelled {
    CONSENT("同意公开", "consents"),
    OBJECT("不同意公开", "objects");

    private final String zh;
    private final String en;

    Opinion(String zh, String en) {
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
