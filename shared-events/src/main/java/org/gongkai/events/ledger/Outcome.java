package org.gongkai.events.ledger;

/**
 * The final handling result of a request (最终处理结果, 国办公开办函〔2021〕30号一（三）): the one row of table 三 it counts in.
 *
 * <p>Labels stand in {@link Line}; the articles are those of 《政府信息公开条例》 (国令第711号) unless another paper is named.
 */
public enum Outcome {
    GRANTED(Line.GRANTED, "第三十六条第（一）（二）项"),
    PARTIALLY_GRANTED(Line.PARTIALLY_GRANTED, "第三十七条"),
    DENIED_STATE_SECRET(Line.DENIED_STATE_SECRET, "第十四条"),
    DENIED_PROHIBITED_BY_LAW(Line.DENIED_PROHIBITED_BY_LAW, "第十四条"),
    DENIED_SECURITY_STABILITY(Line.DENIED_SECURITY_STABILITY, "第十四条"),
    DENIED_THIRD_PARTY_RIGHTS(Line.DENIED_THIRD_PARTY_RIGHTS, "第十五条、第三十二条"),
    DENIED_INTERNAL_AFFAIRS(Line.DENIED_INTERNAL_AFFAIRS, "第十六条第一款"),
    DENIED_PROCESS_INFORMATION(Line.DENIED_PROCESS_INFORMATION, "第十六条第二款"),
    DENIED_ENFORCEMENT_FILE(Line.DENIED_ENFORCEMENT_FILE, "第十六条第二款"),
    DENIED_ADMINISTRATIVE_INQUIRY(Line.DENIED_ADMINISTRATIVE_INQUIRY, "第三十六条第（七）项"),
    UNAVAILABLE_NOT_HELD(Line.UNAVAILABLE_NOT_HELD, "第三十六条第（四）（五）项"),
    UNAVAILABLE_CREATION_REQUIRED(Line.UNAVAILABLE_CREATION_REQUIRED, "第三十八条"),
    UNAVAILABLE_UNCLEAR_AFTER_CORRECTION(Line.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION, "第三十条"),
    NOT_PROCESSED_PETITION_COMPLAINT(Line.NOT_PROCESSED_PETITION_COMPLAINT, "第三十九条第一款"),
    NOT_PROCESSED_REPEAT(Line.NOT_PROCESSED_REPEAT, "第三十六条第（六）项"),
    NOT_PROCESSED_PUBLICATION(Line.NOT_PROCESSED_PUBLICATION, "第三十九条第二款"),
    NOT_PROCESSED_EXCESSIVE(Line.NOT_PROCESSED_EXCESSIVE, "第三十五条"),
    NOT_PROCESSED_CONFIRMATION(Line.NOT_PROCESSED_CONFIRMATION, "苏政办函〔2019〕98号四（四）5"),
    OTHER_ABANDONED_NO_CORRECTION(Line.OTHER_ABANDONED_NO_CORRECTION, "第三十条"),
    OTHER_ABANDONED_FEE_UNPAID(Line.OTHER_ABANDONED_FEE_UNPAID, "第四十二条"),
    OTHER_MISC(Line.OTHER_MISC, "国办公开办函〔2021〕30号");

    private final Line line;
    private final String article;

    Outcome(Line line, String article) {
        this.line = line;
        this.article = article;
    }

    /** The line of table 三. */
    public Line line() {
        return line;
    }

    /** The article the result rests on, as a reply cites it. */
    public String article() {
        return article;
    }

    /** Whether something the applicant asked for is withheld, so that reasons are owed. */
    public boolean refuses() {
        return this != GRANTED
                && this != OTHER_ABANDONED_NO_CORRECTION
                && this != OTHER_ABANDONED_FEE_UNPAID
                && this != OTHER_MISC;
    }
}
