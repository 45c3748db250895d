package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** What a filing must have (art 29(2)) and may lack. */
public enum MissingItem implements Labelled {
    NAME("申请人姓名或者名称", "the applicant’s name", CorrectionKind.IDENTITY_OR_CONTACT),
    IDENTITY("身份证明", "proof of identity", CorrectionKind.IDENTITY_OR_CONTACT),
    CONTACT("联系方式", "contact", CorrectionKind.IDENTITY_OR_CONTACT),
    ADDRESS("邮寄地址或者电子邮箱", "the address for the chosen route", CorrectionKind.IDENTITY_OR_CONTACT),
    AUTHORITY("授权委托书", "power of attorney", CorrectionKind.IDENTITY_OR_CONTACT),
    DESCRIPTION("所需信息的名称、文号或者便于查询的其他特征", "name, number or features of the information", CorrectionKind.DESCRIPTION),
    FORM("获取信息的形式", "form of provision", CorrectionKind.FORM),
    ROUTE("获取信息的途径", "route of provision", CorrectionKind.FORM);

    private final String zh;
    private final String en;
    private final CorrectionKind kind;

    MissingItem(String zh, String en, CorrectionKind kind) {
        this.zh = zh;
        this.en = en;
        this.kind = kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** On which of the three grounds it can be asked for. */
    public CorrectionKind kind() {
        return kind;
    }
}
