package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** What a decision rests on when it is looked into later (法释〔2025〕8号第五、六条). */
public enum EvidenceKind implements Labelled {
    ALREADY_PUBLIC("已主动公开的证明", "proof that it is public"),
    PUBLIC_INTEREST("公共利益理由", "reasons of public interest"),
    CLASSIFICATION("定密标志和期限", "marking and period of secrecy"),
    RISK_ASSESSMENT("风险评估报告", "risk assessment"),
    INFORMATION_KIND("信息类别说明", "which kind of information it is"),
    ENFORCEMENT_FILE("执法案卷材料", "the enforcement file"),
    EARLIER_REPLY("原答复", "the earlier reply"),
    OTHER("其他证据", "other evidence");

    private final String zh;
    private final String en;

    EvidenceKind(String zh, String en) {
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
