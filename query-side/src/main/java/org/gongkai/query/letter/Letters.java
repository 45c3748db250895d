package org.gongkai.query.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.ForwardingNoted;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.Offer.Readiness;

/** Which letters of a request can be printed as it stands. */
public final class Letters {

    private final LetterCase request;
    private final Facts facts;
    private final Set<LetterKind> recorded = new LinkedHashSet<>();
    private final Set<LetterKind> drafts = new LinkedHashSet<>();

    private Letters(LetterCase request) {
        this.request = request;
        this.facts = request.facts();
    }

    /** Those that can be printed, the most likely one first, then those on record, drafts last. */
    public static List<Offer> availableFor(LetterCase request) {
        var letters = new Letters(request);
        letters.gather();
        LetterKind likely = Suggestion.of(request, letters.recorded);
        var offers = new ArrayList<Offer>();
        letters.recorded.stream()
                .filter(kind -> kind == likely)
                .forEach(kind -> offers.add(new Offer(kind, Readiness.RECORDED, true)));
        letters.recorded.stream()
                .filter(kind -> kind != likely)
                .forEach(kind -> offers.add(new Offer(kind, Readiness.RECORDED, false)));
        letters.drafts.stream()
                .filter(kind -> !letters.recorded.contains(kind))
                .forEach(kind -> offers.add(new Offer(kind, Readiness.DRAFT, false)));
        return List.copyOf(offers);
    }

    private void gather() {
        replies();
        closures();
        notices();
        consultations();
        sheets();
    }

    private boolean isOpen() {
        return facts.receipt() != null && facts.state().isOpen();
    }

    private boolean isUndecided() {
        return isOpen() && facts.decision() == null;
    }

    private void replies() {
        var decision = facts.decision();
        if (decision != null) {
            recorded.addAll(Replies.of(decision, request.policies()));
            return;
        }
        if (!isUndecided()) {
            return;
        }
        var paper = facts.handling().reply();
        Outcome proposed = paper == null ? null : paper.outcome();
        if (paper != null && proposed != null) {
            drafts.addAll(Replies.of(proposed, request.policies(), paper.on().getYear()));
        } else {
            Stream.of(LetterKind.values()).filter(LetterKind::isReply).forEach(drafts::add);
        }
    }

    private void closures() {
        var closure = facts.closure();
        if (closure == null) {
            return;
        }
        if (closure.kind() == Closure.Kind.WITHDRAWN) {
            recorded.add(LetterKind.WITHDRAWAL_CONFIRMATION);
        }
        if (closure.kind() == Closure.Kind.ABANDONED) {
            recorded.add(
                    closure.outcome() == Outcome.OTHER_ABANDONED_FEE_UNPAID
                            ? LetterKind.CLOSURE_FEE_UNPAID
                            : LetterKind.CLOSURE_NO_CORRECTION);
        }
    }

    private void notices() {
        offer(
                LetterKind.CORRECTION_NOTICE,
                request.has(CorrectionRequested.class),
                facts.corrections().isEmpty());
        offer(LetterKind.EXPLANATION_NOTICE, request.has(ExplanationRequested.class), facts.explanation() == null);
        offer(LetterKind.EXTENSION_NOTICE, request.has(ReplyExtended.class), facts.extension() == null);
        offer(LetterKind.DELAY_NOTICE, request.has(DelayedReplyScheduled.class), isReasonable());
        offer(
                LetterKind.FEE_NOTICE,
                request.has(FeeCharged.class),
                request.agency().chargesFees());
        if (facts.receipt() != null) {
            recorded.add(LetterKind.RECEIPT_NOTE);
        } else if (facts.state().isOpen()) {
            drafts.add(LetterKind.RECEIPT_NOTE);
        }
    }

    private boolean isReasonable() {
        var explanation = facts.explanation();
        return explanation != null && Boolean.TRUE.equals(explanation.reasonable());
    }

    private void consultations() {
        boolean asked = any(Consultation::isThirdParty);
        offer(LetterKind.THIRD_PARTY_CONSULTATION, asked, true);
        offer(LetterKind.CONSULTATION_NOTICE, asked, true);
        boolean unwilling = any(c -> c.isThirdParty() && !c.isOpen() && c.opinion() != Opinion.CONSENT);
        offer(LetterKind.THIRD_PARTY_DISCLOSURE_NOTICE, request.has(ThirdPartyInformedOfDisclosure.class), unwilling);
        offer(LetterKind.CO_MAKER_CONSULTATION, any(c -> c.basis() == ConsultationBasis.CO_MAKER), true);
        boolean others = any(c -> c.basis() != null && c.basis() != ConsultationBasis.CO_MAKER);
        offer(LetterKind.COORDINATION_LETTER, others, true);
    }

    private boolean any(Predicate<Consultation> what) {
        return facts.consultations().stream().anyMatch(what);
    }

    private void sheets() {
        offer(
                LetterKind.TRANSFER_SHEET,
                request.has(RequestAssigned.class) || request.has(ForwardingNoted.class),
                true);
        recorded.add(LetterKind.REGISTRATION_FORM);
        recorded.add(LetterKind.ADDRESS_LABEL);
        if (facts.receipt() != null) {
            recorded.add(LetterKind.APPROVAL_SHEET);
            recorded.add(LetterKind.SERVICE_RECORD);
        }
    }

    /** One that is on record is offered as such; one that the open request might need, as a draft. */
    private void offer(LetterKind kind, boolean isRecorded, boolean isPossible) {
        if (isRecorded) {
            recorded.add(kind);
        } else if (isPossible && isUndecided()) {
            drafts.add(kind);
        }
    }
}
