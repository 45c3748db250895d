package org.gongkai.query.rollup;

import org.gongkai.annual.Stage;
import org.gongkai.events.Labelled;

/** How far a member's report has come, as the one who adds it up sees it. */
enum Progress implements Labelled {
    NOT_YET("未报", "not submitted"),
    SUBMITTED("已报", "submitted"),
    RETURNED("退回", "returned"),
    ACCEPTED("通过", "accepted"),
    PUBLISHED("已公布", "published");

    private final String zh;
    private final String en;

    Progress(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Progress of(Stage stage) {
        return switch (stage) {
            case OPEN, CLOSED, REOPENED -> NOT_YET;
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
            case PUBLISHED -> PUBLISHED;
        };
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
