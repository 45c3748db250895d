package org.gongkai.events.agency;

import org.gongkai.events.Labelled;

/** How an agency approves what it sends out (审批). */
public enum ApprovalMode implements Labelled {
    /** Nobody is asked here: who issues it answers for it. */
    NONE("不经系统审批", "none"),
    /** Drafted, approved or returned, and signed in the system. */
    ONLINE("系统内审批", "online"),
    /** Signed on paper (呈批单); who, when and with what opinion is recorded afterwards. */
    PAPER("纸质呈批", "on paper");

    private final String zh;
    private final String en;

    ApprovalMode(String zh, String en) {
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
