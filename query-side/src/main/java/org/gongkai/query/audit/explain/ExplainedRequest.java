package org.gongkai.query.audit.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.State;
import org.jspecify.annotations.Nullable;

/**
 * A request's whole life.
 *
 * @param due the last day for the reply; null while the clock stands still and before receipt
 * @param standingYear the year it stands in; null when in none
 * @param steps what happened, in the order it was recorded
 * @param bookings what all of it adds up to
 */
record ExplainedRequest(
        UUID requestId,
        @Nullable String requestNo,
        int agency,
        @Nullable String agencyName,
        State state,
        String summary,
        @Nullable LocalDate due,
        boolean dueProvisional,
        @Nullable Integer standingYear,
        List<Step> steps,
        List<BookedCell> bookings)
        implements Explained {

    /** More would not fit on a screen; all of them are in the history. */
    private static final int SHOWN = 24;

    /**
     * One step.
     *
     * @param due the last day for the reply as it was after this step
     * @param retracted whether it counts as never having happened
     */
    record Step(
            long sequence,
            long position,
            String name,
            String zh,
            String en,
            LocalDate occurredOn,
            @Nullable LocalDate countsOn,
            boolean retracted,
            @Nullable LocalDate due,
            List<String> bookings,
            int faults) {

        void addTo(Sheet sheet) {
            String date = occurredOn + (countsOn == null ? "" : "→" + countsOn);
            String booked = bookings.isEmpty() ? "" : "  " + String.join(" ", bookings);
            sheet.line(
                    "  #%d  %s  %s%s%s  期限 %s%s  （记录 %d）"
                            .formatted(
                                    sequence,
                                    date,
                                    zh,
                                    retracted ? "（已撤销）" : "",
                                    faults == 0 ? "" : "（程序瑕疵 " + faults + "）",
                                    due == null ? "—" : due,
                                    booked,
                                    position),
                    "  #%d  %s  %s%s%s  due %s%s  (record %d)"
                            .formatted(
                                    sequence,
                                    date,
                                    en,
                                    retracted ? " (retracted)" : "",
                                    faults == 0 ? "" : " (faults: " + faults + ")",
                                    due == null ? "—" : due,
                                    booked,
                                    position));
        }
    }

    @Override
    public String text(boolean english) {
        var sheet = new Sheet();
        String number = requestNo == null ? requestId.toString() : requestNo;
        sheet.head("申请 %s：%s".formatted(number, state.zh()), "Request %s: %s".formatted(number, state.en()));
        sheet.item("编号", "id", requestId);
        sheet.item("机关", "agency", agency + (agencyName == null ? "" : " " + agencyName));
        sheet.item("内容概要", "summary", summary);
        sheet.line(
                "  答复期限：" + (due == null ? "—" : due) + (dueProvisional ? "（暂定：该年放假安排尚未录入）" : ""),
                "  due: " + (due == null ? "—" : due)
                        + (dueProvisional ? " (provisional: no holiday notice yet)" : ""));
        sheet.head("办理过程", "What happened");
        steps.stream().limit(SHOWN).forEach(step -> step.addTo(sheet));
        if (steps.size() > SHOWN) {
            int more = steps.size() - SHOWN;
            sheet.line("  … 另有 %d 步".formatted(more), "  … and %d more".formatted(more));
        }
        sheet.head(
                standingYear == null ? "净入账" : "净入账（现列在 %d 年度）".formatted(standingYear),
                standingYear == null ? "Net bookings" : "Net bookings (it stands in %d)".formatted(standingYear));
        bookings.forEach(booked -> booked.addTo(sheet));
        return sheet.text(english);
    }
}
