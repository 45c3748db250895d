package org.gongkai.events.ledger;

import org.gongkai.events.Labelled;

/**
 * What is kept account of, each in a table of its own: requests in table 三, reviews and suits in table 四.
 *
 * <p>Both are kept in one ledger by the same rules; a booking's line and column are always of one account.
 */
public enum Account implements Labelled {
    REQUESTS("政府信息公开申请", "requests"),
    CASES("行政复议、行政诉讼案件", "reviews and suits");

    private final String zh;
    private final String en;

    Account(String zh, String en) {
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

    /** The line by which something new comes in. */
    public Line received() {
        return this == REQUESTS ? Line.NEW_RECEIVED : Line.CASE_FILED;
    }

    /** The line by which it comes in from the year before. */
    public Line carriedIn() {
        return this == REQUESTS ? Line.CARRIED_IN : Line.CASE_CARRIED_IN;
    }

    /** The line by which it goes on into the next year. */
    public Line carriedForward() {
        return this == REQUESTS ? Line.CARRIED_FORWARD : Line.PENDING;
    }

    /** The result by which a registration leaves that was a mistake and had been published. */
    public Line mistake() {
        return this == REQUESTS ? Line.OTHER_MISC : Line.OTHER_RESULT;
    }
}
