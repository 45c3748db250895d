package org.gongkai.query.checklist;

import java.util.stream.Stream;
import org.gongkai.events.Labelled;

/** What can be left undone about single requests; the codes stand in {@code loose-ends.sql}. */
enum LooseEnd implements Labelled {
    UNCONFIRMED(
            "件已到达、尚未与申请人确认收到：确认后才计入新收，请联系申请人确认。",
            "have arrived and are not confirmed with the applicant; they count as received only then."),
    DECIDED_NOT_SENT(
            "件已作出决定、尚未发出：答复以发出之日计入年度，请发出或留待下年。",
            "are decided but not sent; a reply counts in the year in which it leaves."),
    OVERDUE("件已过答复期限仍未答复：将结转下年度，请尽快办理。", "are past their due date and will be carried forward."),
    CAME_BACK("件答复被退回、尚未再次发出：请重新送达。", "came back and were not sent again."),
    NOT_SERVED("件答复没有登记送达日期：请补登送达。", "have no day of service; complete it."),
    NO_POSTAL_SLIP("件邮寄答复没有登记邮单号：请补登，以备核查。", "were posted without a slip number on record.");

    private final String zh;
    private final String en;

    LooseEnd(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the code of an item is one of these. */
    static boolean is(String code) {
        return Stream.of(values()).anyMatch(end -> end.name().equals(code));
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
