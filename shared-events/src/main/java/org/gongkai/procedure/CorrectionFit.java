package org.gongkai.procedure;

import static org.gongkai.procedure.Dates.order;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.CorrectionDeadlineExtended;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.CorrectionRule;
import org.jspecify.annotations.Nullable;

/** Correcting a request (补正, art 30), and giving it up uncorrected. */
final class CorrectionFit {

    private CorrectionFit() {}

    static void served(Facts facts, CorrectionNoticeServed e) {
        order(Term.CORRECTION_ISSUED, open(facts).issuedOn(), Term.CORRECTION_SERVED, e.servedOn());
    }

    static void extended(Facts facts, CorrectionDeadlineExtended e) {
        Correction open = open(facts);
        order(Term.CORRECTION_ISSUED, open.issuedOn(), Term.CORRECTION_EXTENDED, e.grantedOn());
        CorrectionRule.CORRECTION_EXTENDED_LATER.require(
                e.deadline().isAfter(open.deadline()), e.deadline(), open.deadline());
    }

    static void submitted(Facts facts, CorrectionSubmitted e) {
        Correction open = open(facts);
        order(Term.CORRECTION_ISSUED, open.issuedOn(), Term.CORRECTED, e.receivedOn());
        CorrectionRule.LATE_CORRECTION_NEEDS_REASON.require(
                !e.receivedOn().isAfter(open.deadline()) || e.reasonForDelay() != null, open.deadline());
    }

    static void clarified(Facts facts, ClarificationAttempted e) {
        Dates.afterReceipt(facts, Term.CLARIFIED, e.attemptedOn());
        CorrectionRule.CLARIFY_AFTER_CORRECTION.require(
                facts.corrections().stream().anyMatch(c -> !c.isOpen()));
    }

    static void abandoned(Facts facts, LocalDate on) {
        Correction open = open(facts);
        CorrectionRule.CORRECTION_STILL_RUNNING.require(on.isAfter(open.deadline()), open.deadline(), on);
    }

    private static Correction open(Facts facts) {
        Dates.open(facts);
        @Nullable Correction open = facts.openCorrection();
        CorrectionRule.NO_OPEN_CORRECTION.require(open != null);
        return Objects.requireNonNull(open);
    }
}
