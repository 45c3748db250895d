package org.gongkai.procedure;

import static org.gongkai.procedure.Dates.afterReceipt;

import org.gongkai.booking.Booked;
import org.gongkai.booking.BookingPlan;
import org.gongkai.booking.Periods;
import org.gongkai.casefile.Facts;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.CoAgencyConsentDeemed;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.CoAgencyOpinionReceived;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.CorrectionDeadlineExtended;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.DraftApproved;
import org.gongkai.events.request.DraftReturned;
import org.gongkai.events.request.DraftSigned;
import org.gongkai.events.request.DuplicateSubmissionLinked;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.FeeNoticeServed;
import org.gongkai.events.request.FeePaid;
import org.gongkai.events.request.FeeWaived;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestArchived;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSplit;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestTransferredIn;
import org.gongkai.events.request.RequestTransferredOut;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.events.request.SubmissionDismissed;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ReceiptRule;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.SuccessionRule;
import org.gongkai.rule.chapter.YearRule;

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
        RecordRule.VOIDED.require(facts.voidedOn() == null, String.valueOf(facts.voidedOn()));
        if (facts.dismissedOn() != null && !(event instanceof StepRetracted)) {
            throw ReceiptRule.SUBMISSION_DISMISSED.broken(facts.dismissedOn());
        }
        if (facts.movedOut() != null) {
            throw SuccessionRule.MOVED_TO_ANOTHER.broken(facts.movedOut().on());
        }
        switch (event) {
            case RequestSubmitted e -> throw new IllegalStateException("a request is submitted once: " + e.requestId());
            case RequestEvent.Counting e -> count(facts, e);
            case ReceiptConfirmed e -> ReceiptFit.confirmed(facts, e);
            case SubmissionDismissed e -> ReceiptFit.dismissed(facts, e);
            case DuplicateSubmissionLinked e -> ReceiptFit.linked(facts, e);
            case CorrectionRequested e -> afterReceipt(facts, Term.CORRECTION_ISSUED, e.issuedOn());
            case CorrectionNoticeServed e -> CorrectionFit.served(facts, e);
            case CorrectionDeadlineExtended e -> CorrectionFit.extended(facts, e);
            case CorrectionSubmitted e -> CorrectionFit.submitted(facts, e);
            case ClarificationAttempted e -> CorrectionFit.clarified(facts, e);
            default -> procedure(facts, event);
        }
    }

    private static void count(Facts facts, RequestEvent.Counting event) {
        switch (event) {
            case RequestReceived e -> ReceiptFit.received(facts, e);
            case ReplyDispatched e -> ReplyFit.dispatched(facts, e);
            case RequestWithdrawn e -> afterReceipt(facts, Term.WITHDRAWN, e.withdrawnOn());
            case RequestAbandoned e -> ReplyFit.abandoned(facts, e);
            case RequestAmended e -> ReceiptFit.amended(facts, e);
            case RequestTransferredOut e -> ReceiptFit.handedOver(facts, e);
            // Any registration can be a mistake; only the ledger turns a year; Mending has its own rules.
            case RequestVoided e -> {}
            case RequestCarriedForward e -> {}
            case RequestTransferredIn e -> {}
            case StepRetracted e -> {}
            case StepDateAmended e -> {}
        }
    }

    private static void procedure(Facts facts, RequestEvent event) {
        switch (event) {
            case ThirdPartyConsulted e -> afterReceipt(facts, Term.CONSULTATION_SENT, e.sentOn());
            case CoAgencyConsulted e -> afterReceipt(facts, Term.CONSULTATION_SENT, e.sentOn());
            case ConsultationServed e -> ConsultationFit.served(facts, e);
            case ApplicantToldOfConsultation e -> ConsultationFit.told(facts, e);
            case ThirdPartyOpinionReceived e -> ConsultationFit.answered(facts, e);
            case CoAgencyOpinionReceived e -> ConsultationFit.answered(facts, e);
            case ConsultationLapsed e -> ConsultationFit.lapsed(facts, e);
            case CoAgencyConsentDeemed e -> ConsultationFit.deemed(facts, e);
            case ThirdPartyInformedOfDisclosure e -> ConsultationFit.overridden(facts, e);
            case FeeCharged e -> afterReceipt(facts, Term.FEE_SENT, e.sentOn());
            case FeeNoticeServed e -> FeeFit.served(facts, e);
            case FeePaid e -> FeeFit.paid(facts, e);
            case FeeWaived e -> FeeFit.waived(facts, e);
            case ExplanationRequested e -> PeriodFit.asked(facts, e);
            case ExplanationSubmitted e -> PeriodFit.explained(facts, e);
            case DelayedReplyScheduled e -> afterReceipt(facts, Term.DELAY_NOTIFIED, e.notifiedOn());
            case ReplyExtended e -> afterReceipt(facts, Term.EXTENSION_NOTIFIED, e.notifiedOn());
            case RedecisionOrdered e -> PeriodFit.ordered(facts, e);
            default -> ending(facts, event);
        }
    }

    private static void ending(Facts facts, RequestEvent event) {
        switch (event) {
            case RequestDecided e -> ReplyFit.decided(facts, e);
            case ReplyServed e -> ReplyFit.served(facts, e);
            case ReplyUndelivered e -> ReplyFit.returned(facts, e);
            case ReplyRedispatched e -> ReplyFit.redispatched(facts, e);
            case RequestArchived e -> ReplyFit.archived(facts, e);
            case RequestSplit e -> afterReceipt(facts, Term.SPLIT_ON, e.splitOn());
            case DraftApproved e -> OfficeFit.drafted(facts, e.kind());
            case DraftReturned e -> OfficeFit.drafted(facts, e.kind());
            case DraftSigned e -> OfficeFit.signed(facts, e);
            default -> {
                // Notes, evidence and hand-overs may be recorded at any time.
            }
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
            throw YearRule.YEAR_REOPENED_FOR_OTHERS.broken(year);
        }
    }
}
