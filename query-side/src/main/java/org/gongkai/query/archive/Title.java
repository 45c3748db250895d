package org.gongkai.query.archive;

import org.gongkai.events.Labelled;

/** What the papers of a file are called. */
enum Title implements Labelled {
    APPLICATION("政府信息公开申请表", "application"),
    CONFIRMATION("确认收到记录", "confirmation of receipt"),
    REGISTRATION("登记表（回执）", "registration form and receipt"),
    CORRECTION_NOTICE("补正告知书", "correction notice"),
    SERVICE("送达回证", "proof of service"),
    CORRECTION("补正材料", "corrected request"),
    CLARIFICATION("沟通记录", "record of clarification"),
    THIRD_PARTY_LETTER("征求第三方意见书", "letter to a third party"),
    THIRD_PARTY_OPINION("第三方意见", "third party’s opinion"),
    AGENCY_LETTER("征求意见函", "letter to another agency"),
    AGENCY_OPINION("协办机关意见", "other agency’s opinion"),
    THIRD_PARTY_NOTICE("公开决定告知书（致第三方）", "notice of disclosure to the third party"),
    EXTENSION("延期答复告知书", "notice of extension"),
    DELAY("延迟答复告知书", "notice of delay"),
    EXPLANATION_NOTICE("说明理由告知书", "request to explain"),
    EXPLANATION("申请人说明", "explanation"),
    FEE_NOTICE("收费通知书", "fee notice"),
    FEE_RECEIPT("缴费凭据", "receipt for the fee"),
    SEARCH("检索记录", "record of the search"),
    EVIDENCE("证据材料", "evidence"),
    OPINION("承办科室意见", "section’s opinion"),
    APPROVAL("审查呈批单", "approval sheet"),
    REPLY("答复告知书", "reply"),
    DISPATCH("送出凭证", "proof of dispatch"),
    RETURNED("退件记录", "record of return"),
    WITHDRAWAL("撤回申请书", "withdrawal"),
    CLOSURE("结案处理单", "closure sheet"),
    ORDER("责令重新答复的决定或者判决", "order to decide anew"),
    FORWARDING("转送函", "letter of forwarding"),
    REDISPATCH("再次送出凭证", "proof of another dispatch");

    private final String zh;
    private final String en;

    Title(String zh, String en) {
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
