package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** The route by which the applicant wants the information (art 29(2)(3), art 40). */
public enum ProvisionRoute implements Labelled {
    POST("邮寄", "by post"),
    EMAIL("电子邮件", "by e-mail"),
    FAX("传真", "by fax"),
    COLLECTED("自行领取", "collected"),
    READ_ON_SITE("当场阅读、抄录", "read and copied on site");

    private final String zh;
    private final String en;

    ProvisionRoute(String zh, String en) {
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
