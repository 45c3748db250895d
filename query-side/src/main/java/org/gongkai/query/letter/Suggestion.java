package org.gongkai.query.letter;

import java.util.Set;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.DraftApproved;
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.ForwardingNoted;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.jspecify.annotations.Nullable;

/** The letter most likely wanted: the one of the last step that has one. */
final class Suggestion {

    private Suggestion() {}

    /** One of those on record; null when no step has a letter. */
    static @Nullable LetterKind of(LetterCase request, Set<LetterKind> recorded) {
        for (CaseFile.Step step : request.chronicle().file().steps().reversed()) {
            LetterKind kind = step.retracted() ? null : of(step.event(), recorded, request);
            if (kind != null && recorded.contains(kind)) {
                return kind;
            }
        }
        return recorded.contains(LetterKind.RECEIPT_NOTE) ? LetterKind.RECEIPT_NOTE : null;
    }

    private static @Nullable LetterKind of(RequestEvent event, Set<LetterKind> recorded, LetterCase request) {
        return switch (event) {
            case CorrectionRequested e -> LetterKind.CORRECTION_NOTICE;
            case ExplanationRequested e -> LetterKind.EXPLANATION_NOTICE;
            case DelayedReplyScheduled e -> LetterKind.DELAY_NOTICE;
            case ReplyExtended e -> LetterKind.EXTENSION_NOTICE;
            case FeeCharged e -> LetterKind.FEE_NOTICE;
            case ThirdPartyConsulted e -> LetterKind.THIRD_PARTY_CONSULTATION;
            case ApplicantToldOfConsultation e -> LetterKind.CONSULTATION_NOTICE;
            case ThirdPartyInformedOfDisclosure e -> LetterKind.THIRD_PARTY_DISCLOSURE_NOTICE;
            case CoAgencyConsulted e ->
                e.basis() == ConsultationBasis.CO_MAKER
                        ? LetterKind.CO_MAKER_CONSULTATION
                        : LetterKind.COORDINATION_LETTER;
            case RequestAssigned e -> LetterKind.TRANSFER_SHEET;
            case ForwardingNoted e -> LetterKind.TRANSFER_SHEET;
            case DraftProposed e -> LetterKind.APPROVAL_SHEET;
            case DraftApproved e -> LetterKind.APPROVAL_SHEET;
            case RequestDecided e -> reply(recorded);
            case ReplyDispatched e ->
                e.method() == DispatchMethod.IN_PERSON ? LetterKind.SERVICE_RECORD : reply(recorded);
            case RequestWithdrawn e -> LetterKind.WITHDRAWAL_CONFIRMATION;
            case RequestAbandoned e -> closure(recorded, request);
            default -> null; // No other step has a letter of its own.
        };
    }

    /** The one that fits best is gathered first. */
    private static @Nullable LetterKind reply(Set<LetterKind> recorded) {
        return recorded.stream().filter(LetterKind::isReply).findFirst().orElse(null);
    }

    /** No rule demands a closure sheet; an office may do without (policy issueClosureSheet). */
    private static @Nullable LetterKind closure(Set<LetterKind> recorded, LetterCase request) {
        var closure = request.facts().closure();
        int year = closure == null ? 0 : closure.on().getYear();
        return request.policies().issueClosureSheet(year)
                ? recorded.stream()
                        .filter(kind -> kind.group() == LetterGroup.CLOSURE)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
