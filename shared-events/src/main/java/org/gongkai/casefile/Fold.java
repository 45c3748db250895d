package org.gongkai.casefile;

import java.util.List;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.casefile.fact.Delay;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Handling.Stage;
import org.gongkai.casefile.fact.MovedIn;
import org.gongkai.casefile.fact.MovedOut;
import org.gongkai.casefile.fact.Order;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.AttachmentAdded;
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
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.DraftReturned;
import org.gongkai.events.request.DraftSigned;
import org.gongkai.events.request.DuplicateSubmissionLinked;
import org.gongkai.events.request.EvidenceAttached;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.FeeNoticeServed;
import org.gongkai.events.request.FeePaid;
import org.gongkai.events.request.FeeWaived;
import org.gongkai.events.request.ForwardingNoted;
import org.gongkai.events.request.Inheritance;
import org.gongkai.events.request.NoteAdded;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.events.request.RepeatLinked;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestArchived;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSplit;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestTransferredIn;
import org.gongkai.events.request.RequestTransferredOut;
import org.gongkai.events.request.RequestUrged;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.SearchRecorded;
import org.gongkai.events.request.SectionOpinionGiven;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.events.request.SubmissionDismissed;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.jspecify.annotations.Nullable;

/** What each event adds to the facts. */
final class Fold {

    private Fold() {}

    static void apply(Draft d, RequestEvent event) {
        switch (event) {
            case RequestSubmitted e -> throw new IllegalStateException("a request is submitted once: " + e.requestId());
            case RequestEvent.Counting e -> count(d, e);
            case ReceiptConfirmed e -> d.filing = d.filing.confirmed(e.confirmedOn());
            case SubmissionDismissed e -> d.dismissedOn = e.dismissedOn();
            case RequestDecided e -> d.decision = new Decision(e.outcome(), e.grounds(), e.documentNo(), e.decidedOn());
            case ReplyExtended e -> new Restarts(d).extended(Extension.of(e));
            case DelayedReplyScheduled e -> new Restarts(d).putOff(Delay.of(e));
            case ReplyServed e -> d.servedOn = e.servedOn();
            case ReplyUndelivered e -> d.returnedOn = e.returnedOn();
            case ReplyRedispatched e -> d.returnedOn = null;
            case RedecisionOrdered e -> new Restarts(d).ordered(Order.of(e));
            default -> procedure(d, event);
        }
    }

    private static void count(Draft d, RequestEvent.Counting event) {
        switch (event) {
            case RequestReceived e -> received(d, e);
            case ReplyDispatched e -> d.closure = new Closure(Closure.Kind.REPLIED, e.outcome(), e.madeOn());
            case RequestWithdrawn e -> d.closure = new Closure(Closure.Kind.WITHDRAWN, e.outcome(), e.withdrawnOn());
            case RequestAbandoned e -> d.closure = new Closure(Closure.Kind.ABANDONED, e.outcome(), e.abandonedOn());
            case RequestAmended e -> amend(d, e.change());
            case RequestVoided e -> d.voidedOn = e.voidedOn();
            case RequestTransferredOut e -> d.movedOut = MovedOut.of(e);
            case RequestTransferredIn e -> takenOver(d, e);
            // Only the ledger turns a year; a mending is refolded by the case file.
            case RequestCarriedForward e -> {}
            case StepRetracted e -> {}
            case StepDateAmended e -> {}
        }
    }

    private static void amend(Draft d, Amendment change) {
        switch (change) {
            case Amendment.Category c -> d.filing = d.filing.of(c.to());
            case Amendment.Summary s -> d.filing = d.filing.about(s.to());
            case Amendment.ReceivedOn r -> d.receivedOn(r.to());
            case Amendment.ReportableOutcome o -> d.outcome(o.to());
        }
    }

    private static void procedure(Draft d, RequestEvent event) {
        switch (event) {
            case CorrectionRequested e -> new Restarts(d).noticed(Correction.of(e));
            case CorrectionNoticeServed e -> d.correction(c -> c.served(e.servedOn(), e.deadline()));
            case CorrectionDeadlineExtended e -> d.correction(c -> c.until(e.deadline()));
            case CorrectionSubmitted e -> new Restarts(d).corrected(e.receivedOn());
            case ExplanationRequested e -> d.explanation = Explanation.of(e, d.explanation);
            case ExplanationSubmitted e -> d.explanation = d.explanation == null ? null : d.explanation.answered(e);
            case ThirdPartyConsulted e -> d.consultations.add(Consultation.of(e));
            case CoAgencyConsulted e -> d.consultations.add(Consultation.of(e));
            case ConsultationServed e -> d.consultation(e.consultation(), c -> c.served(e.servedOn(), e.deadline()));
            case ApplicantToldOfConsultation e -> d.consultation(e.consultation(), Consultation::told);
            case ThirdPartyOpinionReceived e ->
                d.consultation(e.consultation(), c -> c.ended(e.opinion(), e.receivedOn()));
            case CoAgencyOpinionReceived e ->
                d.consultation(e.consultation(), c -> c.ended(e.opinion(), e.receivedOn()));
            case CoAgencyConsentDeemed e ->
                d.consultation(e.consultation(), c -> c.ended(Opinion.CONSENT, e.deemedOn()));
            case ConsultationLapsed e -> d.consultation(e.consultation(), c -> c.ended(null, e.lapsedOn()));
            case ThirdPartyInformedOfDisclosure e -> d.consultation(e.consultation(), Consultation::overruled);
            case FeeCharged e -> new Restarts(d).charged(Fee.of(e));
            case FeeNoticeServed e -> d.fee(f -> f.served(e.servedOn(), e.deadline()));
            case FeePaid e -> new Restarts(d).paid(e.paidOn());
            case FeeWaived e -> d.fees.replaceAll(f -> f.isOpen() ? f.waived(e.waivedOn()) : f);
            default -> office(d, event);
        }
    }

    private static void office(Draft d, RequestEvent event) {
        switch (event) {
            case SearchRecorded e -> d.dossier = d.dossier.searched();
            case EvidenceAttached e -> d.dossier = d.dossier.with(e.kind());
            case AttachmentAdded e -> d.dossier = d.dossier.with(e.attachment());
            case RepeatLinked e -> d.dossier = d.dossier.repeating(e.earlierNo());
            case RequestArchived e -> d.dossier = d.dossier.archived(e.archiveNo());
            case RequestAssigned e -> d.handling = d.handling.assigned(e);
            case DraftProposed e -> d.handling = d.handling.proposed(e);
            case DraftApproved e -> d.handling = d.handling.moved(e.kind(), Stage.APPROVED, e.approvedOn());
            case DraftReturned e -> d.handling = d.handling.moved(e.kind(), Stage.RETURNED, e.returnedOn());
            case DraftSigned e -> d.handling = d.handling.moved(e.kind(), Stage.SIGNED, e.signedOn());
            // Told, and nothing follows from it.
            case ClarificationAttempted e -> {}
            case SectionOpinionGiven e -> {}
            case RequestUrged e -> {}
            case NoteAdded e -> {}
            case DuplicateSubmissionLinked e -> {}
            case ForwardingNoted e -> {}
            case RequestSplit e -> {}
            default ->
                throw new IllegalStateException(
                        "no fold for " + event.getClass().getSimpleName());
        }
    }

    /** A request split from another goes on from where that one stood, with a number and a summary of its own. */
    private static void received(Draft d, RequestReceived e) {
        if (e.inherited() != null) {
            d.inherit(facts(e.inherited()));
        }
        d.received(e);
    }

    /** What happened at the other agency happened to the request. */
    private static void takenOver(Draft d, RequestTransferredIn e) {
        Facts there = facts(e.inherited());
        if (there == null) {
            return;
        }
        d.inherit(there);
        d.filing = d.filing.confirmed(there.filing().confirmedOn());
        d.closure = there.closure();
        d.decision = there.decision();
        d.servedOn = there.servedOn();
        d.returnedOn = there.returnedOn();
        Receipt receipt = there.receipt();
        if (receipt != null && e.requestNo() != null) {
            d.receipt = receipt.takenOver(e.requestNo(), e.inherited().previous(), standing(e));
        }
    }

    private static @Nullable MovedIn standing(RequestTransferredIn e) {
        Line line = e.line();
        Integer year = e.year();
        return line == null || year == null ? null : new MovedIn(line, year);
    }

    /** The facts of the file that came along; null when only the link did. */
    private static @Nullable Facts facts(Inheritance inherited) {
        List<RequestEvent> events = inherited.file().stream()
                .map(step -> (RequestEvent) EventJson.CURRENT.read(step.name(), step.version(), step.payload()))
                .toList();
        return events.isEmpty() ? null : CaseFile.of(events).facts();
    }
}
