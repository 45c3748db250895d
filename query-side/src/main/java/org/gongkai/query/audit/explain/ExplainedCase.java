package org.gongkai.query.audit.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.booking.Booked;
import org.gongkai.docket.CaseState;
import org.gongkai.docket.CaseStepName;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.query.docket.CaseStory;
import org.gongkai.query.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * A review's or suit's whole life.
 *
 * @param standingYear the year it stands in as 尚未审结; null when in none
 * @param steps what happened, in the order it was recorded
 * @param bookings what all of it adds up to
 */
record ExplainedCase(
        UUID caseId,
        String caseNo,
        int agency,
        @Nullable String agencyName,
        CaseState state,
        @Nullable Integer standingYear,
        List<Step> steps,
        List<BookedCell> bookings)
        implements Explained {

    /** One step; retracted when it counts as never having happened. */
    record Step(
            long sequence,
            long position,
            String name,
            String zh,
            String en,
            LocalDate occurredOn,
            boolean retracted,
            List<String> bookings) {

        void addTo(Sheet sheet) {
            String booked = bookings.isEmpty() ? "" : "  " + String.join(" ", bookings);
            sheet.line(
                    "  #%d  %s  %s%s%s  （记录 %d）"
                            .formatted(sequence, occurredOn, zh, retracted ? "（已撤销）" : "", booked, position),
                    "  #%d  %s  %s%s%s  (record %d)"
                            .formatted(sequence, occurredOn, en, retracted ? " (retracted)" : "", booked, position));
        }
    }

    static ExplainedCase of(CaseStory story, Ledger ledger) {
        var filed = story.facts().filed();
        return new ExplainedCase(
                story.caseId(),
                filed.caseNo(),
                filed.agency().value(),
                Explain.name(ledger, filed.agency()),
                story.facts().state(),
                story.standingYear(),
                story.events().stream().map(told -> step(told, story.file())).toList(),
                story.file().booked().minus(Booked.NOTHING, filed.agency()).stream()
                        .map(b -> BookedCell.of(b, ledger))
                        .toList());
    }

    private static Step step(CaseStory.Told told, RemedyCase file) {
        RemedyEvent event = told.event();
        CaseStepName name = CaseStepName.of(event);
        return new Step(
                told.sequence(),
                told.position(),
                told.name(),
                name.zh(),
                name.en(),
                event.occurredOn(),
                file.steps().get((int) told.sequence()).retracted(),
                event.posting().bookings().stream()
                        .map(b -> "%+d:%d/%s/%s".formatted(b.amount(), b.period(), b.line(), b.column()))
                        .toList());
    }

    @Override
    public String text(boolean english) {
        var sheet = new Sheet();
        sheet.head("案件 %s：%s".formatted(caseNo, state.zh()), "Case %s: %s".formatted(caseNo, state.en()));
        sheet.item("编号", "id", caseId);
        sheet.item("机关", "agency", agency + (agencyName == null ? "" : " " + agencyName));
        sheet.head("办理过程", "What happened");
        steps.forEach(step -> step.addTo(sheet));
        sheet.head(
                standingYear == null ? "净入账" : "净入账（现列在 %d 年度）".formatted(standingYear),
                standingYear == null ? "Net bookings" : "Net bookings (it stands in %d)".formatted(standingYear));
        bookings.forEach(booked -> booked.addTo(sheet));
        return sheet.text(english);
    }
}
