package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.EvidenceKind;
import org.gongkai.events.request.NoteKind;
import org.gongkai.events.request.SigningMode;
import org.gongkai.office.play.Act;
import org.jspecify.annotations.Nullable;

/** The work inside the office in the course of a request, and what is put on file; moves no clock. */
final class Keeping {

    private final Course course;
    private final Dice dice;

    Keeping(Course course, Dice dice) {
        this.course = course;
        this.dice = dice;
    }

    /** Given to a section and a handler, sometimes with what was said on the telephone. */
    void assigned() {
        LocalDate on = course.at();
        course.then(Act.of("assign", on)
                .with("section", Words.one("sections", dice))
                .with("handler", Words.one("handlers", dice))
                .with("assignedOn", on)
                .with("internalDue", dice.calendar().plus(on, 10)));
        if (dice.percent(30)) {
            course.then(Act.of("add-note", on)
                    .with("kind", NoteKind.PHONE.name())
                    .with("notedOn", on)
                    .with("at", String.format("%02d:%02d", dice.between(9, 16), dice.between(0, 59)))
                    .with("text", Words.one("calls", dice)));
        }
    }

    /** The section says what it thinks, the draft goes through two hands and is signed. */
    void drafted(Outcome outcome) {
        LocalDate on = course.soon(1);
        course.then(Act.of("record-section-opinion", on)
                .with("section", Words.one("sections", dice))
                .with("by", Words.one("handlers", dice))
                .with("text", Words.one("opinions", dice))
                .with("givenOn", on));
        course.then(draft("propose-draft", on).with("outcome", outcome.name()).with("proposedOn", on));
        course.then(draft("approve-draft", on).with("approvedOn", on));
        LocalDate signed = course.soon(1);
        course.then(draft("sign-draft", signed)
                .with("mode", SigningMode.PAPER.name())
                .with("by", "分管负责人")
                .with("signedOn", signed));
    }

    private static Act draft(String command, LocalDate on) {
        return Act.of(command, on).with("kind", DraftKind.REPLY.name());
    }

    /** What a reply of this outcome rests on is put on file. */
    void proven(Reply reply) {
        switch (reply.outcome()) {
            case UNAVAILABLE_NOT_HELD -> searched();
            case UNAVAILABLE_UNCLEAR_AFTER_CORRECTION -> talked();
            case NOT_PROCESSED_REPEAT -> repeats(reply.repeat());
            default -> {
                EvidenceKind kind = kind(reply.outcome());
                if (kind != null) {
                    attached(kind);
                }
            }
        }
    }

    private static @Nullable EvidenceKind kind(Outcome outcome) {
        return switch (outcome) {
            case DENIED_STATE_SECRET -> EvidenceKind.CLASSIFICATION;
            case DENIED_SECURITY_STABILITY -> EvidenceKind.RISK_ASSESSMENT;
            case DENIED_INTERNAL_AFFAIRS, DENIED_PROCESS_INFORMATION -> EvidenceKind.INFORMATION_KIND;
            case DENIED_ENFORCEMENT_FILE -> EvidenceKind.ENFORCEMENT_FILE;
            default -> null;
        };
    }

    private void attached(EvidenceKind kind) {
        LocalDate on = course.at();
        course.then(Act.of("attach-evidence", on)
                .with("kind", kind.name())
                .with("note", kind.zh() + "，纸质存卷")
                .with("attachedOn", on));
    }

    private void searched() {
        LocalDate on = course.soon(2);
        course.then(Act.of("record-search", on)
                .with("searchedOn", on)
                .with("places", Words.one("searched", dice))
                .with("method", "按题名、文号和年度逐项检索")
                .with("terms", "申请书所列名称和关键词")
                .with("by", Words.one("handlers", dice))
                .with("found", false));
    }

    /** Corrected, and still unclear: cleared up by telephone, in vain. */
    private void talked() {
        LocalDate on = course.soon(2);
        course.then(Act.of("record-clarification", on)
                .with("attemptedOn", on)
                .with("means", ContactMeans.PHONE.name())
                .with("by", Words.one("handlers", dice))
                .with("settled", "申请人仍不能说明所需信息的特征"));
    }

    private void repeats(Reply.@Nullable Repeat repeat) {
        LocalDate on = course.at();
        if (repeat != null) {
            course.then(repeat.named(Act.of("link-repeat", on), "earlierNo").with("linkedOn", on));
        }
        attached(EvidenceKind.EARLIER_REPLY);
    }

    /** Asked to explain an excessive number of requests, which the applicant cannot, or does not (art 35). */
    void explanationAsked(String noticeNo, boolean reasonable) {
        LocalDate on = course.soon(3);
        LocalDate until = dice.calendar().plus(on, 7);
        course.then(Act.of("ask-explanation", on)
                .with("noticeNo", noticeNo)
                .with("issuedOn", on)
                .with("explainBy", until)
                .with("counts", "三个月内申请 " + dice.between(20, 90) + " 件"));
        LocalDate told = course.soon(5);
        if (reasonable || dice.percent(70)) {
            course.then(Act.of("submit-explanation", told)
                    .with("receivedOn", told)
                    .with("reasonable", reasonable)
                    .with("judgement", reasonable ? "因课题研究需要，理由成立" : "所述理由不足以说明必要性"));
        }
    }

    /** The reply came back and was sent again. */
    void sentAgain(LocalDate notAfter) {
        LocalDate back = course.at().plusDays(dice.between(3, 6));
        LocalDate again = dice.calendar().plus(back, dice.between(1, 2));
        if (again.isAfter(notAfter)) {
            return;
        }
        course.then(Act.of("record-return", back)
                .with(
                        "reason",
                        dice.of(java.util.List.of(DeliveryFailure.values())).name())
                .with("returnedOn", back));
        course.then(Act.of("redispatch-reply", again).with("method", "POST").with("dispatchedOn", again));
    }

    /** Closed and put away, when the year is not over by then. */
    void archived(String archiveNo, LocalDate notAfter) {
        LocalDate on = dice.calendar().plus(course.at(), dice.between(3, 15));
        if (!on.isAfter(notAfter)) {
            course.then(Act.of("archive", on).with("archiveNo", archiveNo).with("archivedOn", on));
        }
    }
}
