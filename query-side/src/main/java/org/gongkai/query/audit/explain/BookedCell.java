package org.gongkai.query.audit.explain;

import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;

/**
 * One entry and the cell of table 三 or 四 it went into.
 *
 * @param zh why, in Chinese
 * @param en why, in English
 * @param figure what the entries of the cell add up to now
 */
record BookedCell(
        int agency,
        int period,
        Line line,
        String lineZh,
        String lineEn,
        Column column,
        String columnZh,
        String columnEn,
        int amount,
        String zh,
        String en,
        int figure) {

    static BookedCell of(Booking b, Ledger ledger) {
        var years = ledger.years(b.agency(), b.period(), b.period(), Long.MAX_VALUE);
        Cells cells = years.containsKey(b.period()) ? years.get(b.period()).cells() : Cells.NONE;
        return new BookedCell(
                b.agency().value(),
                b.period(),
                b.line(),
                b.line().zh(),
                b.line().en(),
                b.column(),
                b.column().zh(),
                b.column().en(),
                b.amount(),
                b.amount() < 0 ? "冲回原先记入的数" : zh(b.line()),
                b.amount() < 0 ? "takes back what was booked" : en(b.line()),
                cells.at(b.line(), b.column()));
    }

    private static String zh(Line line) {
        return switch (line) {
            case NEW_RECEIVED -> "按收到日期记入新收";
            case CARRIED_IN -> "上年未办结，结转到本年";
            case CARRIED_FORWARD -> "本年未办结，结转下年";
            case CASE_FILED -> "按提起日期记入本年新收案件";
            case CASE_CARRIED_IN -> "上年未审结，结转到本年";
            case PENDING -> "本年未审结，计入尚未审结并结转下年";
            case UPHELD, RECTIFIED, OTHER_RESULT -> "按生效日期记入案件结果";
            default -> "按答复作出日期记入办理结果";
        };
    }

    private static String en(Line line) {
        return switch (line) {
            case NEW_RECEIVED -> "newly received, by the date of receipt";
            case CARRIED_IN -> "still open last year, carried into this one";
            case CARRIED_FORWARD -> "still open, carried into next year";
            case CASE_FILED -> "a new case, by the date it was filed";
            case CASE_CARRIED_IN -> "still pending last year, carried into this one";
            case PENDING -> "still pending, and carried into next year";
            case UPHELD, RECTIFIED, OTHER_RESULT -> "concluded, by the date the decision holds from";
            default -> "answered, by the date the reply was made";
        };
    }

    /** The codes of the row and column it is printed in. */
    private String cell() {
        return line.account() == Account.CASES
                ? RemedyTable.ROW + "/" + RemedyHead.of(line, column).code()
                : line + "/" + column;
    }

    /** The page of the cell, in the format that has a row for every line. */
    public String page() {
        return "/agencies/%d/reports/%d/cells/%s?template=2021".formatted(agency, period, cell());
    }

    void addTo(Sheet sheet) {
        sheet.line(
                "  %+d  %d年 | %s | %s  %s（该格现为 %d）".formatted(amount, period, lineZh, columnZh, zh, figure),
                "  %+d  %d | %s | %s: %s (the cell is %d now)".formatted(amount, period, lineEn, columnEn, en, figure));
        sheet.line(
                "      → explain %d/%d/%s".formatted(agency, period, cell()),
                "      → explain %d/%d/%s".formatted(agency, period, cell()));
    }
}
