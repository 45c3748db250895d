package org.gongkai.events.request;

/** What a consulted third party said. */
public enum Opinion {
    CONSENT("同意公开", "consents"),
    OBJECT("不同意公开", "objects");

    private final String zh;
    private final String en;

    Opinion(String zh, String en) {
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
