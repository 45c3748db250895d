package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** The very place a request came in at, within its {@link Channel}. */
public enum SourceKind implements Labelled {
    WINDOW("服务窗口", "service window"),
    PROVINCIAL_PLATFORM("省级平台", "provincial platform"),
    WEBSITE("门户网站", "website"),
    MAILBOX("电子邮箱", "mailbox"),
    EMS("邮政特快", "EMS"),
    REGISTERED_MAIL("挂号信", "registered letter"),
    ORDINARY_MAIL("平信", "ordinary letter"),
    FAX("传真", "fax"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    SourceKind(String zh, String en) {
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
