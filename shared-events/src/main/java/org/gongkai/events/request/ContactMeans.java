package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** How the agency spoke with the applicant. */
public enum ContactMeans implements Labelled {
    PHONE("电话", "by telephone"),
    IN_PERSON("当面", "in person"),
    MESSAGE("短信或邮件", "by message");

    private final String zh;
    private final String en;

    ContactMeans(String zh, String en) {
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
