package org.gongkai.rule;

import static org.gongkai.rule.Rule.*;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.booking.Booked;
import org.gongkai.booking.BookingPlan;
import org.gongkai.booking.Periods;
import org.gongkai.casefile.Closure;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.Filing;
import org.gongkai.casefile.Receipt;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.*;
import org.jspecify.annotations.Nullable;

/**
 * Which event may follow which facts: the procedure's logic and the order of its dates.
 *
 * <p>Asked before an event is recorded, and again for every later step when an earlier one is mended.
 */
public final class Fit {

    private Fit() {}

    /**
     * Lets the event pass when it fits.
     *
     * @throws RuleBroken naming the IMPOSSIBLE rule it breaks
     */
    public static void require(Facts facts, RequestEvent event) {
        VOIDED.require(facts.voidedOn() == null, String.valueOf(facts.voidedOn()));
        switch (event) {
            case RequestSubmitted e -> throw new IllegalStateException("a request is submitted once: " + e.requestId());
            case ReceiptConfirmed e -> notReceived(facts, e);
            case RequestReceived e -> received(facts, e);
            case CorrectionRequested e -> afterReceipt(facts, Term.CORRECTION_ISSUED, e.issuedOn());
            case CorrectionNoticeServed e -> served(facts, e);
            case CorrectionSubmitted e -> corrected(facts, e);
            case ThirdPartyConsulted e -> afterReceipt(facts, Term.CONSULTATION_SENT, e.sentOn());
            case ConsultationServed e -> consulted(facts, e.consultation(), Term.CONSULTATION_SERVED, e.servedOn());
            case ThirdPartyOpinionReceived e ->
                consulted(facts, e.consultation(), Term.OPINION_RECEIVED, e.receivedOn());
            case ConsultationLapsed e -> lapsed(facts, e);
            case ReplyExtended e -> afterReceipt(facts, Term.EXTENSION_NOTIFIED, e.notifiedOn());
            case RequestDecided e -> decided(facts, e);
            case ReplyDispatched e -> dispatched(facts, e);
            case ReplyServed e -> replyServed(facts, e);
            case RequestWithdrawn e -> afterReceipt(facts, Term.WITHDRAWN, e.withdrawnOn());
            case RequestAbandoned e -> abandoned(facts, e);
            case RequestAmended e -> amended(facts, e);
            // Any registration can be a mistake; only the ledger turns a year; Mending has its own rules.
            case RequestVoided e -> {}
            case RequestCarriedForward e -> {}
            case StepRetracted e -> {}
            case StepDateAmended e -> {}
        }
    }

    /**
     * Lets a plan pass when every year it changes takes bookings.
     *
     * @throws RuleBroken when the request stands in a year that was reopened for others
     */
    public static void require(BookingPlan plan, Periods periods, Booked booked) {
        Integer year = plan.obstacle(periods, booked);
        if (year != null) {
            throw YEAR_REOPENED_FOR_OTHERS.broken(year);
        }
    }

    private static void notReceived(Facts facts, ReceiptConfirmed e) {
        Channel channel = facts.filing().channel();
        CONFIRMATION_NOT_NEEDED.require(channel.needsConfirmation(), channel);
        notReceivedBefore(facts);
        order(Term.ARRIVED, facts.filing().arrivedOn(), Term.CONFIRMED, e.confirmedOn());
    }

    private static void received(Facts facts, RequestReceived e) {
        notReceivedBefore(facts);
        Filing filing = facts.filing();
        order(Term.SUBMITTED, filing.submittedOn(), Term.RECEIVED, e.receivedOn());
        LocalDate confirmedOn = filing.confirmedOn();
        if (confirmedOn != null) {
            order(Term.CONFIRMED, confirmedOn, Term.RECEIVED, e.receivedOn());
        } else if (e.origin() == Origin.NEW) {
            NOT_YET_RECEIVED.require(!filing.channel().needsConfirmation());
        }
    }

    private static void notReceivedBefore(Facts facts) {
        Receipt receipt = facts.receipt();
        if (receipt != null) {
            throw ALREADY_RECEIVED.broken(receipt.receivedOn(), receipt.requestNo());
        }
    }

    private static void served(Facts facts, CorrectionNoticeServed e) {
        Correction open = openCorrection(facts);
        order(Term.CORRECTION_ISSUED, open.issuedOn(), Term.CORRECTION_SERVED, e.servedOn());
    }

    private static void corrected(Facts facts, CorrectionSubmitted e) {
        Correction open = openCorrection(facts);
        order(Term.CORRECTION_ISSUED, open.issuedOn(), Term.CORRECTED, e.receivedOn());
        LATE_CORRECTION_NEEDS_REASON.require(
                !e.receivedOn().isAfter(open.deadline()) || e.reasonForDelay() != null, open.deadline());
    }

    private static void consulted(Facts facts, int number, Term what, LocalDate on) {
        open(facts);
        Consultation asked = facts.consultation(number);
        NO_SUCH_CONSULTATION.require(asked != null, number);
        Consultation known = Objects.requireNonNull(asked);
        CONSULTATION_ENDED.require(known.isOpen(), number, String.valueOf(known.endedOn()));
        order(Term.CONSULTATION_SENT, known.sentOn(), what, on);
    }

    private static void lapsed(Facts facts, ConsultationLapsed e) {
        consulted(facts, e.consultation(), Term.LAPSED, e.lapsedOn());
        LocalDate deadline =
                Objects.requireNonNull(facts.consultation(e.consultation())).deadline();
        if (deadline == null) {
            throw CONSULTATION_NOT_SERVED.broken(e.consultation());
        }
        CONSULTATION_STILL_RUNNING.require(!e.lapsedOn().isBefore(deadline), deadline, e.lapsedOn());
    }

    private static void decided(Facts facts, RequestDecided e) {
        afterReceipt(facts, Term.DECIDED, e.decidedOn());
        var before = facts.decision();
        if (before != null) {
            ALREADY_DECIDED.require(false, before.decidedOn(), before.documentNo());
        }
        UNCLEAR_ONLY_AFTER_CORRECTION.require(e.outcome() != Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION
                || facts.corrections().stream().anyMatch(c -> !c.isOpen()));
    }

    private static void dispatched(Facts facts, ReplyDispatched e) {
        open(facts);
        var decision = facts.decision();
        NOT_DECIDED.require(decision != null);
        order(Term.DECIDED, Objects.requireNonNull(decision).decidedOn(), Term.DISPATCHED, e.dispatchedOn());
        order(Term.DISPATCHED, e.dispatchedOn(), Term.MADE, e.madeOn());
    }

    private static void replyServed(Facts facts, ReplyServed e) {
        var closure = facts.closure();
        NOT_REPLIED.require(closure != null && closure.kind() == Closure.Kind.REPLIED);
        ALREADY_SERVED.require(facts.servedOn() == null, String.valueOf(facts.servedOn()));
        order(Term.MADE, Objects.requireNonNull(closure).on(), Term.SERVED, e.servedOn());
    }

    private static void abandoned(Facts facts, RequestAbandoned e) {
        Correction open = openCorrection(facts);
        CORRECTION_STILL_RUNNING.require(e.abandonedOn().isAfter(open.deadline()), open.deadline(), e.abandonedOn());
    }

    private static void amended(Facts facts, RequestAmended e) {
        if (e.change() instanceof Amendment.ReportableOutcome) {
            REPLY_NEEDED_FOR_OUTCOME.require(facts.closure() != null);
        }
        if (e.change() instanceof Amendment.ReceivedOn r) {
            NOT_YET_RECEIVED.require(facts.receipt() != null);
            order(Term.SUBMITTED, facts.filing().submittedOn(), Term.RECEIVED, r.to());
            receivedBeforeAllElse(facts, r.to());
        }
    }

    /** A receipt is re-dated under the steps that were taken since. */
    private static void receivedBeforeAllElse(Facts facts, LocalDate on) {
        facts.corrections().forEach(c -> order(Term.RECEIVED, on, Term.CORRECTION_ISSUED, c.issuedOn()));
        facts.consultations().forEach(c -> order(Term.RECEIVED, on, Term.CONSULTATION_SENT, c.sentOn()));
        var extension = facts.extension();
        if (extension != null) {
            order(Term.RECEIVED, on, Term.EXTENSION_NOTIFIED, extension.notifiedOn());
        }
        var decision = facts.decision();
        if (decision != null) {
            order(Term.RECEIVED, on, Term.DECIDED, decision.decidedOn());
        }
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

    private static Correction openCorrection(Facts facts) {
        open(facts);
        @Nullable Correction open = facts.openCorrection();
        NO_OPEN_CORRECTION.require(open != null);
        return Objects.requireNonNull(open);
    }

    private static void open(Facts facts) {
        NOT_YET_RECEIVED.require(facts.receipt() != null);
        var closure = facts.closure();
        if (closure != null) {
            ALREADY_CLOSED.require(false, closure.on());
        }
    }

    private static void afterReceipt(Facts facts, Term what, LocalDate on) {
        open(facts);
        order(Term.RECEIVED, Objects.requireNonNull(facts.receipt()).receivedOn(), what, on);
    }

    private static void order(Term earlier, LocalDate first, Term later, LocalDate second) {
        DATES_IN_ORDER.require(!second.isBefore(first), later, second, earlier, first);
    }
}
