package org.gongkai.events.remedy;

import org.gongkai.events.Labelled;

/** What about the agency’s disclosure work is challenged (条例第五十一条). */
public enum CaseSubject implements Labelled {
    REPLY("对答复不服", "the reply"),
    NON_REPLY("逾期不答复", "no reply in time"),
    FEE_CLOSURE("逾期未缴费不再处理", "closed because the fee was not paid"),
    PROACTIVE_DISCLOSURE("主动公开", "proactive disclosure"),
    RECORD_CORRECTION("更正政府信息", "correction of records about oneself"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    CaseSubject(String zh, String en) {
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
