package org.gongkai.procedure;

import static org.gongkai.procedure.Dates.order;

import java.time.LocalDate;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.Filing;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DuplicateSubmissionLinked;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestTransferredOut;
import org.gongkai.events.request.SubmissionDismissed;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ReceiptRule;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.ReplyRule;

/** How a request comes in, and putting that right (arts 29, 31). */
final class ReceiptFit {

    private ReceiptFit() {}

    static void confirmed(Facts facts, ReceiptConfirmed e) {
        Channel channel = facts.filing().channel();
        ReceiptRule.CONFIRMATION_NOT_NEEDED.require(channel.needsConfirmation(), channel);
        notReceivedBefore(facts);
        order(Term.ARRIVED, facts.filing().arrivedOn(), Term.CONFIRMED, e.confirmedOn());
    }

    static void received(Facts facts, RequestReceived e) {
        notReceivedBefore(facts);
        Filing filing = facts.filing();
        order(Term.SUBMITTED, filing.submittedOn(), Term.RECEIVED, e.receivedOn());
        LocalDate confirmedOn = filing.confirmedOn();
        if (confirmedOn != null) {
            order(Term.CONFIRMED, confirmedOn, Term.RECEIVED, e.receivedOn());
        } else if (e.origin() == Origin.NEW) {
            ReceiptRule.NOT_YET_RECEIVED.require(!filing.channel().needsConfirmation());
        }
    }

    private static void notReceivedBefore(Facts facts) {
        Receipt receipt = facts.receipt();
        if (receipt != null) {
            throw ReceiptRule.ALREADY_RECEIVED.broken(receipt.receivedOn(), receipt.requestNo());
        }
    }

    static void dismissed(Facts facts, SubmissionDismissed e) {
        Receipt receipt = facts.receipt();
        if (receipt != null) {
            throw ReceiptRule.DISMISS_BEFORE_RECEIPT.broken(receipt.receivedOn());
        }
        order(Term.ARRIVED, facts.filing().arrivedOn(), Term.DISMISSED, e.dismissedOn());
    }

    static void linked(Facts facts, DuplicateSubmissionLinked e) {
        var closure = facts.closure();
        if (closure != null) {
            throw RecordRule.ALREADY_CLOSED.broken(closure.on());
        }
        order(Term.SUBMITTED, facts.filing().submittedOn(), Term.ARRIVED, e.arrivedOn());
    }

    /** What is answered stays where it was answered, unless the whole agency is gone. */
    static void handedOver(Facts facts, RequestTransferredOut e) {
        var closure = facts.closure();
        if (closure != null && !e.abolished()) {
            throw RecordRule.ALREADY_CLOSED.broken(closure.on());
        }
        order(Term.SUBMITTED, facts.filing().submittedOn(), Term.TRANSFERRED, e.transferredOn());
    }

    static void amended(Facts facts, RequestAmended e) {
        if (e.change() instanceof Amendment.ReportableOutcome) {
            ReplyRule.REPLY_NEEDED_FOR_OUTCOME.require(facts.closure() != null);
        }
        if (e.change() instanceof Amendment.ReceivedOn r) {
            ReceiptRule.NOT_YET_RECEIVED.require(facts.receipt() != null);
            order(Term.SUBMITTED, facts.filing().submittedOn(), Term.RECEIVED, r.to());
            receivedBeforeAllElse(facts, r.to());
        }
    }

    /** A receipt is re-dated under the steps that were taken since. */
    private static void receivedBeforeAllElse(Facts facts, LocalDate on) {
        facts.corrections().forEach(c -> order(Term.RECEIVED, on, Term.CORRECTION_ISSUED, c.issuedOn()));
        facts.consultations().forEach(c -> order(Term.RECEIVED, on, Term.CONSULTATION_SENT, c.sentOn()));
        facts.fees().forEach(f -> order(Term.RECEIVED, on, Term.FEE_SENT, f.sentOn()));
        var explanation = facts.explanation();
        if (explanation != null) {
            order(Term.RECEIVED, on, Term.EXPLANATION_ISSUED, explanation.issuedOn());
        }
        var extension = facts.extension();
        if (extension != null) {
            order(Term.RECEIVED, on, Term.EXTENSION_NOTIFIED, extension.notifiedOn());
        }
        var decision = facts.decision();
        if (decision != null) {
            order(Term.RECEIVED, on, Term.DECIDED, decision.decidedOn());
        }
        facts.earlier().forEach(c -> order(Term.RECEIVED, on, term(c.kind()), c.on()));
        var closure = facts.closure();
        if (closure != null) {
            order(Term.RECEIVED, on, term(closure.kind()), closure.on());
        }
    }

    private static Term term(Closure.Kind kind) {
        return switch (kind) {
            case REPLIED -> Term.MADE;
            case WITHDRAWN -> Term.WITHDRAWN;
            case ABANDONED -> Term.ABANDONED;
        };
    }
}
