package org.gongkai.events.ledger;

import static org.gongkai.events.ledger.Line.Side.ENTRY;
import static org.gongkai.events.ledger.Line.Side.EXIT;

import java.util.Arrays;
import java.util.List;
import org.gongkai.events.Labelled;

/**
 * The lines of the ledger: the rows with figures of table 三 in the 2021 format (国办公开办函〔2021〕30号), and those of the
 * cases in table 四, of which the exits are printed.
 *
 * <p>A request or case enters a year by one of its account's two entries and leaves it by one exit: an outcome, or
 * being carried forward. A case that is carried forward is the 尚未审结 of its year.
 */
public enum Line implements Labelled {
    NEW_RECEIVED(1, ENTRY, "一、本年新收政府信息公开申请数量", "I. Requests newly received this year"),
    CARRIED_IN(2, ENTRY, "二、上年结转政府信息公开申请数量", "II. Requests carried over from last year"),
    GRANTED(11, EXIT, "（一）予以公开", "(1) Granted (disclosed)"),
    PARTIALLY_GRANTED(
            12, EXIT, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(2) Partially granted (where severed, counted here only)"),
    DENIED_STATE_SECRET(13, EXIT, "1.属于国家秘密", "State secret"),
    DENIED_PROHIBITED_BY_LAW(
            14, EXIT, "2.其他法律行政法规禁止公开", "Disclosure prohibited by other laws or administrative regulations"),
    DENIED_SECURITY_STABILITY(
            15, EXIT, "3.危及“三安全一稳定”", "Endangers national, public or economic security or social stability"),
    DENIED_THIRD_PARTY_RIGHTS(
            16, EXIT, "4.保护第三方合法权益", "Protection of third-party lawful rights (trade secret, privacy)"),
    DENIED_INTERNAL_AFFAIRS(
            17, EXIT, "5.属于三类内部事务信息", "Internal-affairs information (personnel, logistics, internal workflow)"),
    DENIED_PROCESS_INFORMATION(
            18,
            EXIT,
            "6.属于四类过程性信息",
            "Deliberative-process information (discussion records, drafts, consultation letters,"
                    + " requests for instruction)"),
    DENIED_ENFORCEMENT_FILE(19, EXIT, "7.属于行政执法案卷", "Administrative law-enforcement case file"),
    DENIED_ADMINISTRATIVE_INQUIRY(
            20, EXIT, "8.属于行政查询事项", "Matter for a statutory inquiry channel (business / real-estate registers etc.)"),
    UNAVAILABLE_NOT_HELD(
            21,
            EXIT,
            "1.本机关不掌握相关政府信息",
            "Agency does not hold the information (non-existent, or another agency's responsibility)"),
    UNAVAILABLE_CREATION_REQUIRED(
            22, EXIT, "2.没有现成信息需要另行制作", "No ready-made information; would have to be created, processed or analysed"),
    UNAVAILABLE_UNCLEAR_AFTER_CORRECTION(23, EXIT, "3.补正后申请内容仍不明确", "Still unclear after correction"),
    NOT_PROCESSED_PETITION_COMPLAINT(
            24, EXIT, "1.信访举报投诉类申请", "Petition, report or complaint in the guise of a request"),
    NOT_PROCESSED_REPEAT(25, EXIT, "2.重复申请", "Repeat request"),
    NOT_PROCESSED_PUBLICATION(26, EXIT, "3.要求提供公开出版物", "Request for public publications"),
    NOT_PROCESSED_EXCESSIVE(27, EXIT, "4.无正当理由大量反复申请", "Excessive or repeated requests without justification"),
    NOT_PROCESSED_CONFIRMATION(
            28, EXIT, "5.要求行政机关确认或重新出具已获取信息", "Asks the agency to confirm or re-issue information already obtained"),
    OTHER_ABANDONED_NO_CORRECTION(
            29,
            EXIT,
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "No correction in time without justification; request no longer processed"),
    OTHER_ABANDONED_FEE_UNPAID(
            30, EXIT, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee not paid in time; request no longer processed"),
    OTHER_MISC(31, EXIT, "3.其他", "Other"),
    CARRIED_FORWARD(40, EXIT, "四、结转下年度继续办理", "IV. Carried forward to next year"),
    CASE_FILED(50, ENTRY, "本年新收案件", "Cases newly filed this year"),
    CASE_CARRIED_IN(51, ENTRY, "上年结转案件", "Cases carried over from last year"),
    UPHELD(60, EXIT, "结果维持", "Upheld"),
    RECTIFIED(61, EXIT, "结果纠正", "Rectified"),
    OTHER_RESULT(62, EXIT, "其他结果", "Other result"),
    PENDING(70, EXIT, "尚未审结", "Pending");

    /** Into a year, or out of it. */
    public enum Side {
        ENTRY,
        EXIT
    }

    /** The lines of table 三, in its order. */
    public static final List<Line> OF_REQUESTS = all(Account.REQUESTS);

    /** The lines of table 四: the two entries, which it adds up and does not print, and its four results. */
    public static final List<Line> OF_CASES = all(Account.CASES);

    /** The number of the first line of the cases; below it stand those of the requests. */
    private static final int FIRST_OF_CASES = 50;

    private final int number;
    private final Side side;
    private final String zh;
    private final String en;

    Line(int number, Side side, String zh, String en) {
        this.number = number;
        this.side = side;
        this.zh = zh;
        this.en = en;
    }

    /** The number the log's typed columns store; stable for ever. */
    public int number() {
        return number;
    }

    /** Whether a booking on this line brings a request into the year or takes it out. */
    public Side side() {
        return side;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** What it counts. */
    public Account account() {
        return number < FIRST_OF_CASES ? Account.REQUESTS : Account.CASES;
    }

    /** The lines of an account, in its table's order. */
    public static List<Line> of(Account account) {
        return account == Account.REQUESTS ? OF_REQUESTS : OF_CASES;
    }

    private static List<Line> all(Account account) {
        return Arrays.stream(values()).filter(line -> line.account() == account).toList();
    }

    /** Whether the line is one of its account's outcomes: 办理结果 of a request, 结果 of a case. */
    public boolean isOutcome() {
        return side == EXIT && this != account().carriedForward();
    }

    /**
     * The line with this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Line of(int number) {
        for (Line line : values()) {
            if (line.number == number) {
                return line;
            }
        }
        throw new IllegalArgumentException("no line of the ledger has number " + number);
    }
}
