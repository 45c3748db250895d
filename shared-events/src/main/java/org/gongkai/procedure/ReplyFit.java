package org.gongkai.procedure;

import static org.gongkai.procedure.Dates.order;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestArchived;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ReplyRule;

/** The reply: decided, sent, served, come back, archived (arts 33, 36, 45). */
final class ReplyFit {

    private ReplyFit() {}

    static void decided(Facts facts, RequestDecided e) {
        Dates.afterReceipt(facts, Term.DECIDED, e.decidedOn());
        var before = facts.decision();
        if (before != null) {
            ReplyRule.ALREADY_DECIDED.require(false, before.decidedOn(), before.documentNo());
        }
        switch (e.outcome()) {
            case UNAVAILABLE_UNCLEAR_AFTER_CORRECTION ->
                ReplyRule.UNCLEAR_ONLY_AFTER_CORRECTION.require(
                        facts.corrections().stream().anyMatch(c -> !c.isOpen()));
            case NOT_PROCESSED_EXCESSIVE -> ReplyRule.EXCESSIVE_AFTER_EXPLANATION.require(facts.explanation() != null);
            case OTHER_ABANDONED_NO_CORRECTION -> CorrectionFit.abandoned(facts, e.decidedOn());
            case OTHER_ABANDONED_FEE_UNPAID -> FeeFit.abandoned(facts, e.decidedOn());
            default -> {
                // Every other outcome can be found at any time.
            }
        }
    }

    static void dispatched(Facts facts, ReplyDispatched e) {
        Dates.open(facts);
        var decision = facts.decision();
        ReplyRule.NOT_DECIDED.require(decision != null);
        order(Term.DECIDED, Objects.requireNonNull(decision).decidedOn(), Term.DISPATCHED, e.dispatchedOn());
        order(Term.DISPATCHED, e.dispatchedOn(), Term.MADE, e.madeOn());
    }

    static void served(Facts facts, ReplyServed e) {
        order(Term.MADE, undelivered(facts), Term.SERVED, e.servedOn());
    }

    static void returned(Facts facts, ReplyUndelivered e) {
        order(Term.MADE, undelivered(facts), Term.RETURNED, e.returnedOn());
    }

    static void redispatched(Facts facts, ReplyRedispatched e) {
        undelivered(facts);
        LocalDate returned = facts.returnedOn();
        if (returned == null) {
            throw ReplyRule.NOT_RETURNED.broken();
        }
        order(Term.RETURNED, returned, Term.REDISPATCHED, e.dispatchedOn());
    }

    /** The day the reply was made, which has not reached the applicant. */
    private static LocalDate undelivered(Facts facts) {
        var closure = facts.closure();
        ReplyRule.NOT_REPLIED.require(closure != null && closure.kind() == Closure.Kind.REPLIED);
        ReplyRule.ALREADY_SERVED.require(facts.servedOn() == null, String.valueOf(facts.servedOn()));
        return Objects.requireNonNull(closure).on();
    }

    static void abandoned(Facts facts, RequestAbandoned e) {
        if (e.outcome() == Outcome.OTHER_ABANDONED_FEE_UNPAID) {
            FeeFit.abandoned(facts, e.abandonedOn());
        } else {
            CorrectionFit.abandoned(facts, e.abandonedOn());
        }
    }

    static void archived(Facts facts, RequestArchived e) {
        Closure closure = facts.closure();
        if (closure == null) {
            throw ReplyRule.NOT_ENDED.broken();
        }
        String archived = facts.dossier().archiveNo();
        ReplyRule.ARCHIVED_ALREADY.require(archived == null, String.valueOf(archived));
        order(Term.MADE, closure.on(), Term.ARCHIVED, e.archivedOn());
    }
}
