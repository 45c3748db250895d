package org.gongkai.evidence;

import org.gongkai.events.Labelled;

/** What can be asked for in proof of a reply, with the paper it rests on; 法释〔2025〕8号 is the SPC's interpretation. */
public enum Proof implements Labelled {
    /** Only where the reply says that the information is public already. */
    ALREADY_PUBLIC("法释〔2025〕8号第五条", "已主动公开的，附已公开的证明（网址、公报或者截图）", "if it is public already: proof of it"),
    SEARCH_RECORDED(
            "苏政办函〔2019〕98号三；法释〔2025〕8号第五条", "已检索并记录检索的范围、方法和结果", "a search, with its places, method and result"),
    CLASSIFICATION("条例第十四条；法释〔2025〕8号第六条", "附定密标志、定密依据和保密期限", "the marking and period of secrecy"),
    RISK_ASSESSMENT(
            "条例第十四条；苏政办函〔2019〕98号四（二）3", "附“三安全一稳定”影响的会商意见和风险评估报告", "the risk assessment of security and stability"),
    INFORMATION_KIND("条例第十六条；法释〔2025〕8号第六条", "附信息类别说明（内部事务的哪一类；过程性信息须形成于所准备的决定之前）", "which kind of information it is"),
    ENFORCEMENT_FILE("条例第十六条第二款；法释〔2025〕8号第六条", "附执法案卷材料", "the enforcement file"),
    THIRD_PARTY_CONSULTED("条例第三十二条", "已书面征求第三方意见", "the third party asked in writing"),
    PUBLIC_INTEREST(
            "条例第三十二条；法释〔2025〕8号第五条",
            "第三方不同意而决定公开的，附公共利益理由",
            "disclosed against a third party’s will: the public interest"),
    EARLIER_REPLY("条例第三十六条第（六）项", "附本机关此前的答复", "this agency’s earlier reply"),
    EXPLANATION("条例第三十五条", "已要求申请人说明理由", "an explanation asked for"),
    CLARIFICATION("苏政办函〔2019〕98号一（三）", "补正后仍不明确的，已与申请人沟通并记录", "still unclear: talked with the applicant"),
    APPLICANT_TOLD("苏政办发〔2019〕50号三", "已书面告知申请人正在征求意见", "the applicant told that others are being asked");

    private final String article;
    private final String zh;
    private final String en;

    Proof(String article, String zh, String en) {
        this.article = article;
        this.zh = zh;
        this.en = en;
    }

    /** The paper and article it rests on. */
    public String article() {
        return article;
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
