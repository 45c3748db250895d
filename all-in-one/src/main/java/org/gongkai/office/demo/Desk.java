package org.gongkai.office.demo;

import java.time.LocalDate;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DismissalReason;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.NoteKind;
import org.gongkai.office.play.Act;

/** What happens at the desk besides the procedure's main road, step by step. */
final class Desk {

    private Desk() {}

    static Act dismissed(LocalDate on) {
        return Act.of("dismiss-submission", on)
                .with("reason", DismissalReason.TEST.name())
                .with("note", "平台联调测试件")
                .with("dismissedOn", on);
    }

    static Act explanationAsked(LocalDate on, LocalDate explainBy, String noticeNo) {
        return Act.of("ask-explanation", on)
                .with("noticeNo", noticeNo)
                .with("issuedOn", on)
                .with("explainBy", explainBy)
                .with("counts", "三个月内申请 46 件");
    }

    static Act feeCharged(LocalDate on, int pages, String noticeNo) {
        return Act.of("charge-fee", on)
                .with("noticeNo", noticeNo)
                .with("basis", FeeBasis.PER_PAGE.name())
                .with("quantity", pages)
                .with("sentOn", on);
    }

    static Act feeServed(LocalDate on) {
        return Act.of("record-fee-service", on).with("servedOn", on);
    }

    static Act assigned(LocalDate on, String section, String handler, LocalDate internalDue) {
        return Act.of("assign", on)
                .with("section", section)
                .with("handler", handler)
                .with("assignedOn", on)
                .with("internalDue", internalDue);
    }

    static Act noted(LocalDate on, String at, String text) {
        return Act.of("add-note", on)
                .with("kind", NoteKind.PHONE.name())
                .with("notedOn", on)
                .with("at", at)
                .with("text", text);
    }

    static Act opinion(LocalDate on, String section, String by, String text) {
        return Act.of("record-section-opinion", on)
                .with("section", section)
                .with("by", by)
                .with("text", text)
                .with("givenOn", on);
    }

    static Act proposed(LocalDate on, Outcome outcome) {
        return Act.of("propose-draft", on)
                .with("kind", DraftKind.REPLY.name())
                .with("outcome", outcome.name())
                .with("proposedOn", on);
    }

    static Act searched(LocalDate on, String places, String terms) {
        return Act.of("record-search", on)
                .with("searchedOn", on)
                .with("places", places)
                .with("method", "按题名、文号和年度逐项检索")
                .with("terms", terms)
                .with("by", "档案室 邓洁")
                .with("found", false);
    }

    static Act agencyAsked(LocalDate on, String body) {
        return Act.of("consult-agency", on)
                .with("body", body)
                .with("basis", ConsultationBasis.CO_MAKER.name())
                .with("sentOn", on);
    }

    static Act letterServed(LocalDate on) {
        return Act.of("record-consultation-service", on).with("consultation", 1).with("servedOn", on);
    }

    static Act applicantTold(LocalDate on) {
        return Act.of("tell-applicant-of-consultation", on)
                .with("consultation", 1)
                .with("toldOn", on);
    }

    static Act cameBack(LocalDate on) {
        return Act.of("record-return", on)
                .with("reason", DeliveryFailure.MOVED.name())
                .with("returnedOn", on)
                .with("note", "收件人已搬迁");
    }

    static Act sentAgain(LocalDate on) {
        return Act.of("redispatch-reply", on).with("method", "POST").with("dispatchedOn", on);
    }

    static Act archived(LocalDate on, String number) {
        return Act.of("archive", on).with("archiveNo", number).with("archivedOn", on);
    }

    static Act transferred(LocalDate on, long to) {
        return Act.of("transfer", on).with("to", to).with("transferredOn", on).with("reason", "区划调整，所涉职责由石桥街道办事处承继");
    }
}
