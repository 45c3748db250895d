package org.gongkai.events.ledger;

import org.gongkai.events.Labelled;

/** Rows and columns of table 三 that group or add up others and have no bookings of their own. */
public enum Heading implements Labelled {
    RESULTS("三、本年度办理结果", "III. Handling results this year"),
    DENIED("（三）不予公开", "(3) Denied"),
    UNAVAILABLE("（四）无法提供", "(4) Unable to provide"),
    NOT_PROCESSED("（五）不予处理", "(5) Not processed"),
    OTHER("（六）其他处理", "(6) Other handling"),
    RESULTS_TOTAL("（七）总计", "(7) Total"),
    LEGAL_PERSON_OR_OTHER_ORG("法人或其他组织", "Legal person or other organization"),
    TOTAL("总计", "Total");

    private final String zh;
    private final String en;

    Heading(String zh, String en) {
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
