package org.gongkai.procedure;

import static org.gongkai.procedure.Dates.order;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.events.request.FeeNoticeServed;
import org.gongkai.events.request.FeePaid;
import org.gongkai.events.request.FeeWaived;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.FeeRule;
import org.jspecify.annotations.Nullable;

/** Charging the processing fee (art 42). */
final class FeeFit {

    private FeeFit() {}

    static void served(Facts facts, FeeNoticeServed e) {
        order(Term.FEE_SENT, open(facts).sentOn(), Term.FEE_SERVED, e.servedOn());
    }

    static void paid(Facts facts, FeePaid e) {
        Fee open = open(facts);
        order(Term.FEE_SENT, open.sentOn(), Term.PAID, e.paidOn());
        FeeRule.PAYMENT_IN_FULL.require(e.amount() == open.amount(), open.amount(), e.amount());
        FeeRule.LATE_PAYMENT_NEEDS_REASON.require(
                !e.paidOn().isAfter(open.deadline()) || e.reasonForDelay() != null, open.deadline());
    }

    static void waived(Facts facts, FeeWaived e) {
        order(Term.FEE_SENT, open(facts).sentOn(), Term.WAIVED, e.waivedOn());
    }

    static void abandoned(Facts facts, LocalDate on) {
        Fee open = open(facts);
        FeeRule.PAYMENT_STILL_RUNNING.require(on.isAfter(open.deadline()), open.deadline(), on);
    }

    private static Fee open(Facts facts) {
        Dates.open(facts);
        @Nullable Fee open = facts.openFee();
        FeeRule.NO_OPEN_FEE.require(open != null);
        return Objects.requireNonNull(open);
    }
}
