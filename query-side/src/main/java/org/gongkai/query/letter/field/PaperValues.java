package org.gongkai.query.letter.field;

import java.time.LocalDate;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.LetterCase;
import org.jspecify.annotations.Nullable;

/** Number, date and articles of the letter itself. */
final class PaperValues {

    /** What is known of the paper. */
    private record Paper(@Nullable String number, @Nullable LocalDate date) {

        static final Paper UNKNOWN = new Paper(null, null);
    }

    private PaperValues() {}

    static void put(Values values, LetterKind kind, LetterCase request) {
        Paper paper = kind.isReply() ? reply(request.facts().decision()) : paper(kind, request);
        values.put(Field.DOCUMENT_NO, paper.number())
                .put(Field.DATE, paper.date())
                .put(Field.BASIS, Basis.of(kind, request));
        Closure closure = request.facts().closure();
        values.put(Field.CLOSED_ON, closure == null ? null : closure.on());
        request.last(RequestWithdrawn.class)
                .ifPresent(e -> values.put(Field.WITHDRAWN_ON, e.withdrawnOn())
                        .put(Field.WITHDRAWAL_EVIDENCE, Chinese.phrase(e.evidence())));
    }

    private static Paper reply(@Nullable Decision decision) {
        return decision == null ? Paper.UNKNOWN : new Paper(decision.documentNo(), decision.decidedOn());
    }

    private static Paper paper(LetterKind kind, LetterCase request) {
        return switch (kind) {
            case RECEIPT_NOTE -> receipt(request);
            case CORRECTION_NOTICE ->
                request.last(CorrectionRequested.class)
                        .map(e -> new Paper(e.noticeNo(), e.issuedOn()))
                        .orElse(Paper.UNKNOWN);
            case EXPLANATION_NOTICE ->
                request.last(ExplanationRequested.class)
                        .map(e -> new Paper(e.noticeNo(), e.issuedOn()))
                        .orElse(Paper.UNKNOWN);
            case FEE_NOTICE ->
                request.last(FeeCharged.class)
                        .map(e -> new Paper(e.noticeNo(), e.sentOn()))
                        .orElse(Paper.UNKNOWN);
            case EXTENSION_NOTICE ->
                request.last(ReplyExtended.class)
                        .map(e -> new Paper(e.noticeNo(), e.notifiedOn()))
                        .orElse(Paper.UNKNOWN);
            default -> other(kind, request);
        };
    }

    private static Paper other(LetterKind kind, LetterCase request) {
        return switch (kind) {
            case DELAY_NOTICE ->
                request.last(DelayedReplyScheduled.class)
                        .map(e -> new Paper(null, e.notifiedOn()))
                        .orElse(Paper.UNKNOWN);
            case CONSULTATION_NOTICE ->
                request.last(ApplicantToldOfConsultation.class)
                        .map(e -> new Paper(e.noticeNo(), e.toldOn()))
                        .orElse(Paper.UNKNOWN);
            case THIRD_PARTY_DISCLOSURE_NOTICE ->
                request.last(ThirdPartyInformedOfDisclosure.class)
                        .map(e -> new Paper(e.noticeNo(), e.informedOn()))
                        .orElse(Paper.UNKNOWN);
            case THIRD_PARTY_CONSULTATION -> sent(request, true);
            case CO_MAKER_CONSULTATION, COORDINATION_LETTER -> sent(request, false);
            case CLOSURE_NO_CORRECTION, CLOSURE_FEE_UNPAID, WITHDRAWAL_CONFIRMATION -> closed(request);
            default -> Paper.UNKNOWN;
        };
    }

    private static Paper receipt(LetterCase request) {
        var receipt = request.facts().receipt();
        return receipt == null ? Paper.UNKNOWN : new Paper(receipt.requestNo(), receipt.receivedOn());
    }

    private static Paper sent(LetterCase request, boolean thirdParty) {
        return request.consultation(thirdParty)
                .map(Consultation::sentOn)
                .map(on -> new Paper(null, on))
                .orElse(Paper.UNKNOWN);
    }

    private static Paper closed(LetterCase request) {
        Closure closure = request.facts().closure();
        return closure == null ? Paper.UNKNOWN : new Paper(null, closure.on());
    }
}
