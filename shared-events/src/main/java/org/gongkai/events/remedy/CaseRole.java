package org.gongkai.events.remedy;

import org.gongkai.events.Labelled;

/** As what the agency stands in the case. */
public enum CaseRole implements Labelled {
    /** Its own act is challenged. */
    RESPONDENT("被申请人、被告", "respondent"),
    /** It decided the review and is sued beside the agency that acted; that one alone counts the case (N21 一（四）). */
    REVIEW_BODY("作为复议机关的共同被告", "co-defendant as the review body");

    private final String zh;
    private final String en;

    CaseRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the case stands in this agency’s table 四 (国办公开办函〔2021〕30号一（四）). */
    public boolean counts() {
        return this == RESPONDENT;
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
