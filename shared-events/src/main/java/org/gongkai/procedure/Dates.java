package org.gongkai.procedure;

import static org.gongkai.rule.chapter.ReceiptRule.NOT_YET_RECEIVED;
import static org.gongkai.rule.chapter.RecordRule.ALREADY_CLOSED;
import static org.gongkai.rule.chapter.RecordRule.DATES_IN_ORDER;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.casefile.Facts;
import org.gongkai.rule.Term;

/** What every feature of the procedure asks: whether the request is open, and whether dates are in order. */
final class Dates {

    private Dates() {}

    /** Lets an open request pass that was received. */
    static void open(Facts facts) {
        NOT_YET_RECEIVED.require(facts.receipt() != null);
        var closure = facts.closure();
        if (closure != null) {
            ALREADY_CLOSED.require(false, closure.on());
        }
    }

    /** The same, and the step not before the receipt. */
    static void afterReceipt(Facts facts, Term what, LocalDate on) {
        open(facts);
        order(Term.RECEIVED, Objects.requireNonNull(facts.receipt()).receivedOn(), what, on);
    }

    static void order(Term earlier, LocalDate first, Term later, LocalDate second) {
        DATES_IN_ORDER.require(!second.isBefore(first), later, second, earlier, first);
    }
}
