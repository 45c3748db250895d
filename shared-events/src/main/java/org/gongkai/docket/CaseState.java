package org.gongkai.docket;

import org.gongkai.events.Labelled;

/** Where a case is in its life. */
public enum CaseState implements Labelled {
    FILED("已提起", "filed"),
    ACCEPTED("审理中", "being heard"),
    SUSPENDED("中止", "suspended"),
    JUDGED("已宣判、未生效", "judged, not yet effective"),
    APPEALED("上诉中", "under appeal"),
    CONCLUDED("已审结", "concluded"),
    RETRIED("再审中", "tried again"),
    MOVED("已转承继机关", "with the succeeding agency"),
    VOIDED("已作废", "voided");

    private final String zh;
    private final String en;

    CaseState(String zh, String en) {
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
