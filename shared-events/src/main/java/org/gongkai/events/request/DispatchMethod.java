package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** How a reply leaves the house, which decides when it is made (国办公开办函〔2016〕235号). */
public enum DispatchMethod implements Labelled {
    /** Made when the applicant signs. */
    IN_PERSON("当面送达", "handed over in person"),
    /** Made when handed to the post office. */
    POST("邮政寄送", "by the postal enterprise"),
    /** Not a lawful way to post a reply: recorded as a fault. */
    COURIER("快递寄送", "by a private courier"),
    /** Made when sent. */
    ELECTRONIC("电子送达", "electronically");

    private final String zh;
    private final String en;

    DispatchMethod(String zh, String en) {
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
