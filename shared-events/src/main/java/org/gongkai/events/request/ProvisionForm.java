package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** The form in which the applicant wants the information (art 29(2)(3), art 40). */
public enum ProvisionForm implements Labelled {
    PAPER("纸质", "paper"),
    ELECTRONIC("电子", "electronic"),
    DISC("光盘", "disc");

    private final String zh;
    private final String en;

    ProvisionForm(String zh, String en) {
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
