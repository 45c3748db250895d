package org.gongkai.query.letter.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DraftApproved;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftSigned;
import org.gongkai.events.request.EvidenceAttached;
import org.gongkai.events.request.ForwardingNoted;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.evidence.Checklist;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.LetterCase;
import org.gongkai.query.letter.Letters;
import org.gongkai.query.letter.Offer;
import org.jspecify.annotations.Nullable;

/** What stands on the sheets that stay in the office, and on the record of service. */
final class SheetValues {

    /** What the applicant left open is registered as left open (条例第二十九条第二款第（三）项). */
    private static final String NOT_SAID = "未写明";

    private SheetValues() {}

    static void put(Values values, LetterKind kind, LetterCase request) {
        var handling = request.facts().handling();
        values.put(Field.SECTION, handling.section()).put(Field.INTERNAL_DUE, handling.internalDue());
        request.last(RequestAssigned.class)
                .ifPresent(e -> values.put(Field.FORWARDED_TO, e.section()).put(Field.FORWARDED_ON, e.assignedOn()));
        request.last(ForwardingNoted.class)
                .ifPresent(e -> values.put(Field.FORWARDED_TO, e.to()).put(Field.FORWARDED_ON, e.forwardedOn()));
        request.last(ReplyDispatched.class)
                .ifPresent(e -> values.put(Field.DISPATCHED, e.method().zh()).put(Field.POSTAL_NO, e.postalNo()));
        request.last(ReplyServed.class).ifPresent(e -> values.put(Field.SERVED_ON, e.servedOn()));
        Outcome outcome = outcome(request);
        values.put(Field.PROPOSAL, proposal(outcome, request))
                .put(Field.EVIDENCE, evidence(outcome, request))
                .put(Field.APPROVALS, approvals(request))
                .put(Field.SIGNATURE, signature(request));
        if (kind == LetterKind.RECEIPT_NOTE || kind == LetterKind.REGISTRATION_FORM) {
            var wanted = request.facts().filing().detail();
            values.put(
                            Field.FORM,
                            wanted.form() == null ? NOT_SAID : wanted.form().zh())
                    .put(
                            Field.ROUTE,
                            wanted.route() == null ? NOT_SAID : wanted.route().zh());
        }
        if (kind == LetterKind.SERVICE_RECORD) {
            values.put(Field.PAPER, paper(request));
        }
    }

    private static @Nullable Outcome outcome(LetterCase request) {
        var decision = request.facts().decision();
        var paper = request.facts().handling().reply();
        if (decision != null) {
            return decision.outcome();
        }
        return paper == null ? null : paper.outcome();
    }

    private static @Nullable String proposal(@Nullable Outcome outcome, LetterCase request) {
        if (outcome == null) {
            return null;
        }
        var decision = request.facts().decision();
        String basis = decision == null
                ? outcome.article()
                : decision.grounds().stream().map(Basis::cited).distinct().collect(Collectors.joining("、"));
        return "拟按“%s”答复，依据：%s。".formatted(ReplyValues.label(outcome), basis);
    }

    /** What should be on file for the result, ticked where it is. */
    private static @Nullable String evidence(@Nullable Outcome outcome, LetterCase request) {
        if (outcome == null) {
            return null;
        }
        var lines = new ArrayList<String>();
        for (var item : Checklist.of(request.chronicle().file(), outcome)) {
            lines.add((item.done() ? "☑ " : "☐ ") + item.proof().zh());
        }
        request.chronicle()
                .counting(EvidenceAttached.class)
                .forEach(e -> lines.add("☑ " + e.kind().zh() + "：" + Chinese.phrase(e.note())));
        return lines.isEmpty() ? "无须另附证据材料" : String.join("\n", lines);
    }

    private static @Nullable String approvals(LetterCase request) {
        String text = request.chronicle()
                .counting(DraftApproved.class)
                .filter(e -> e.kind() == DraftKind.REPLY)
                .map(e -> opinion(e.opinion(), e.by()) + "　" + Chinese.date(e.approvedOn()))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String signature(LetterCase request) {
        return request.chronicle()
                .counting(DraftSigned.class)
                .filter(e -> e.kind() == DraftKind.REPLY)
                .reduce((a, b) -> b)
                .map(e -> opinion(e.opinion(), e.by()) + "　" + Chinese.date(e.signedOn()))
                .orElse(null);
    }

    private static String opinion(@Nullable String words, String by) {
        return (words == null || words.isBlank() ? "同意。" : words.strip()) + "　" + by;
    }

    /** The likeliest letter that leaves the house, with its number. */
    private static @Nullable String paper(LetterCase request) {
        List<LetterKind> sent = Letters.availableFor(request).stream()
                .filter(offer -> offer.readiness() == Offer.Readiness.RECORDED)
                .map(Offer::kind)
                .filter(each -> switch (each.group()) {
                    case REPLY, CLOSURE -> true;
                    case NOTICE -> each != LetterKind.RECEIPT_NOTE;
                    case SHEET -> false;
                })
                .toList();
        if (sent.isEmpty()) {
            return null;
        }
        var of = new Values();
        PaperValues.put(of, sent.getFirst(), request);
        return sent.getFirst().zh() + "（" + of.of(Field.DOCUMENT_NO, null) + "）";
    }
}
