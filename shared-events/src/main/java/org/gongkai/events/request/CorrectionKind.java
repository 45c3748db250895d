package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** The three grounds for asking for a correction (苏政办函〔2019〕98号一（一）), a closed list. */
public enum CorrectionKind implements Labelled {
    IDENTITY_OR_CONTACT("未提供申请人姓名或名称、身份证明、联系方式", "name, proof of identity or contact missing"),
    DESCRIPTION("申请内容不明确", "the information asked for is not described clearly"),
    FORM("未明确获取信息的方式、途径", "form or route of provision not stated");

    private final String zh;
    private final String en;

    CorrectionKind(String zh, String en) {
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
