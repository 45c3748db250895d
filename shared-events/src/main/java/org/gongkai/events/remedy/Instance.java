package org.gongkai.events.remedy;

import org.gongkai.events.Labelled;

/** Before which court a suit is. */
public enum Instance implements Labelled {
    FIRST("一审", "first instance"),
    SECOND("二审", "second instance"),
    RETRIAL("再审", "retrial");

    private final String zh;
    private final String en;

    Instance(String zh, String en) {
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
