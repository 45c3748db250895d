package org.gongkai.query.register.advice;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.MissingItem;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A correction notice as the filing itself suggests it (art 30); the clerk adds what cannot be seen from the fields.
 *
 * @param missing what the filing lacks
 * @param kinds on which of the three grounds
 * @param items everything to be corrected, one item a line, each with why and how; empty when nothing is known to lack
 * @param noticeDue the last day for the notice, the 7th working day after receipt
 * @param workingDaysLeft working days left for it after today; negative by how many it is late
 * @param periodWorkingDays the period to set, in working days from service: the longest that is reasonable as a rule
 * @param askedOn the day of an earlier notice, after which no second one is lawful; null when there was none
 */
record CorrectionDraft(
        List<MissingItem> missing,
        List<CorrectionKind> kinds,
        String items,
        LocalDate receivedOn,
        LocalDate noticeDue,
        int workingDaysLeft,
        int periodWorkingDays,
        @Nullable LocalDate askedOn) {

    /**
     * The draft for a request as it stands.
     *
     * @throws Refused when it was not received yet, or is closed
     */
    static CorrectionDraft of(Facts facts, WorkingDayCalendar calendar, LocalDate today) {
        Receipt receipt = facts.receipt();
        if (receipt == null) {
            throw Refused.conflict(
                    "id",
                    "申请尚未确认收到，补正期限还没有开始计算；请先确认收到日期。",
                    "Receipt is not confirmed yet, so no period runs; confirm the date of receipt first.");
        }
        if (!facts.state().isOpen()) {
            throw Refused.conflict(
                    "id",
                    "申请" + facts.state().zh() + "，不能再告知补正。",
                    "The request is " + facts.state().en() + "; nothing can be corrected any more.");
        }
        List<MissingItem> missing =
                facts.filing().detail().missing().stream().sorted().toList();
        LocalDate due = StatutoryLimit.CORRECTION_NOTICE.lastDay(receipt.receivedOn(), calendar);
        return new CorrectionDraft(
                missing,
                missing.stream().map(MissingItem::kind).distinct().sorted().toList(),
                Guidance.lines(missing),
                receipt.receivedOn(),
                due,
                today.isAfter(due) ? -calendar.count(due, today) : calendar.count(today, due),
                StatutoryLimit.CORRECTION.workingDays(),
                facts.corrections().isEmpty()
                        ? null
                        : facts.corrections().getFirst().issuedOn());
    }
}
