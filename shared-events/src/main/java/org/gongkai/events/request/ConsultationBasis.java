package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** Why another body is asked; only a co-maker who stays silent is taken to consent. */
public enum ConsultationBasis implements Labelled {
    CO_MAKER("共同制作机关（条例第三十四条）", "co-maker (art 34)"),
    COORDINATION("协调核实（条例第十一条）", "coordination (art 11)"),
    SECURITY("三安全一稳定会商", "security and stability"),
    SUCCESSOR("职权承继机关", "successor to the function"),
    REFERRAL("报请确定（条例第十七条第三款）", "referral (art 17(3))");

    private final String zh;
    private final String en;

    ConsultationBasis(String zh, String en) {
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
