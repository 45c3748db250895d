package org.gongkai.procedure;

import static org.gongkai.procedure.Dates.order;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Order;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ReceiptRule;
import org.gongkai.rule.chapter.ReplyPeriodRule;
import org.gongkai.rule.chapter.SuccessionRule;

/** Asking for an explanation, and a period set by others (arts 33, 35). */
final class PeriodFit {

    private PeriodFit() {}

    static void asked(Facts facts, ExplanationRequested e) {
        Dates.afterReceipt(facts, Term.EXPLANATION_ISSUED, e.issuedOn());
        Explanation before = facts.explanation();
        if (before != null) {
            LocalDate answered = before.receivedOn();
            if (answered == null) {
                throw ReplyPeriodRule.EXPLANATION_ASKED_ALREADY.broken(before.issuedOn());
            }
            order(Term.EXPLAINED, answered, Term.EXPLANATION_ISSUED, e.issuedOn());
        }
    }

    static void explained(Facts facts, ExplanationSubmitted e) {
        Dates.open(facts);
        Explanation open = facts.explanation();
        ReplyPeriodRule.NO_OPEN_EXPLANATION.require(open != null && open.isOpen());
        order(Term.EXPLANATION_ISSUED, Objects.requireNonNull(open).issuedOn(), Term.EXPLAINED, e.receivedOn());
    }

    static void ordered(Facts facts, RedecisionOrdered e) {
        Receipt receipt = facts.receipt();
        if (receipt == null) {
            throw ReceiptRule.NOT_YET_RECEIVED.broken();
        }
        Order before = facts.order();
        if (before != null) {
            SuccessionRule.DECIDED_ANEW_ELSEWHERE.require(before.successor() == null);
        }
        Closure closure = facts.closure();
        if (closure == null) {
            order(Term.RECEIVED, receipt.receivedOn(), Term.ORDER_SERVED, e.servedOn());
        } else {
            order(Term.MADE, closure.on(), Term.ORDER_SERVED, e.servedOn());
        }
    }
}
