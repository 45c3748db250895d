package org.gongkai.query.casepage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.CoAgencyOpinionReceived;
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
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.NoteAdded;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.events.request.RepeatLinked;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyRedispatched;
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
import org.gongkai.events.sealed.Sealed;
import org.gongkai.query.page.Say;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/**
 * What is to say about an event besides its name: numbers, deadlines, names, reasons.
 *
 * @param say in which language
 * @param applicants opens what is sealed
 */
record Details(Say say, Applicants applicants) {

    /** One line; empty when the name says all. */
    String of(RequestEvent event) {
        return procedure(event).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(say.of("；", "; ")));
    }

    private List<String> procedure(RequestEvent event) {
        return switch (event) {
            case RequestSubmitted e -> parts(say.of(e.channel()), e.summary());
            case ReceiptConfirmed e -> parts(e.how());
            case RequestReceived e -> parts(e.requestNo(), say.of(e.category()));
            case CorrectionRequested e -> parts(e.noticeNo(), until(e.deadline()), e.items());
            case CorrectionNoticeServed e -> parts(until(e.deadline()));
            case CorrectionDeadlineExtended e -> parts(until(e.deadline()), e.reason());
            case CorrectionSubmitted e -> parts(say.of(e.channel()), e.reasonForDelay());
            case ClarificationAttempted e -> parts(say.of(e.means()), e.by(), e.settled());
            case ThirdPartyConsulted e -> parts(name(e));
            case CoAgencyConsulted e -> parts(e.body(), say.of(e.basis()));
            case ConsultationServed e -> parts(e.deadline() == null ? null : until(e.deadline()));
            case ThirdPartyOpinionReceived e -> parts(say.of(e.opinion()), e.reasons());
            case CoAgencyOpinionReceived e -> parts(say.of(e.opinion()), e.reasons());
            case ThirdPartyInformedOfDisclosure e -> parts(e.noticeNo(), e.publicInterest());
            case ApplicantToldOfConsultation e -> parts(e.noticeNo());
            default -> period(event);
        };
    }

    private String name(ThirdPartyConsulted e) {
        Sealed name = e.name();
        String opened = name == null ? null : applicants.open(name);
        return opened == null ? e.party() : opened;
    }

    private List<String> period(RequestEvent event) {
        return switch (event) {
            case ReplyExtended e -> parts(e.noticeNo(), days(e.workingDays()), e.approvedBy(), e.reason());
            case ExplanationRequested e -> parts(e.noticeNo(), e.counts());
            case ExplanationSubmitted e ->
                parts(e.reasonable() ? say.text("case.reasonable") : say.text("case.unreasonable"), e.judgement());
            case DelayedReplyScheduled e -> parts(until(e.until()), e.reason());
            case FeeCharged e -> parts(e.noticeNo(), say.of(e.basis()), yuan(e.amount()), until(e.deadline()));
            case FeeNoticeServed e -> parts(until(e.deadline()));
            case FeePaid e -> parts(yuan(e.amount()), e.receiptNo(), e.reasonForDelay());
            case FeeWaived e -> parts(e.reason());
            case RequestDecided e -> parts(e.documentNo(), row(e.outcome()), reasons(e));
            case ReplyDispatched e -> parts(say.of(e.method()), e.postalNo(), row(e.outcome()));
            case ReplyRedispatched e -> parts(say.of(e.method()), e.postalNo());
            case ReplyUndelivered e -> parts(say.of(e.reason()), e.note());
            case RequestWithdrawn e -> parts(e.evidence());
            case RequestAbandoned e -> parts(row(e.outcome()));
            case RequestArchived e -> parts(e.archiveNo());
            default -> office(event);
        };
    }

    private List<String> office(RequestEvent event) {
        return switch (event) {
            case RequestAssigned e ->
                parts(e.section(), e.handler(), e.internalDue() == null ? null : until(e.internalDue()));
            case RequestUrged e -> parts(e.to());
            case NoteAdded e -> parts(say.of(e.kind()), e.at(), applicants.open(e.text()));
            case SectionOpinionGiven e -> parts(e.section(), e.by(), applicants.open(e.text()));
            case AttachmentAdded e -> parts(say.of(e.purpose()), applicants.open(e.name()));
            case SearchRecorded e -> parts(e.places(), e.method(), e.terms(), e.by(), found(e.found()));
            case EvidenceAttached e -> parts(say.of(e.kind()), e.note());
            case DraftProposed e ->
                parts(
                        say.of(e.kind()),
                        e.outcome() == null ? null : row(e.outcome()),
                        e.workingDays() == null ? null : days(e.workingDays()));
            case DraftApproved e -> parts(say.of(e.kind()), e.by(), e.opinion());
            case DraftReturned e -> parts(say.of(e.kind()), e.by(), e.opinion());
            case DraftSigned e -> parts(say.of(e.kind()), say.of(e.mode()), e.by(), e.opinion());
            default -> links(event);
        };
    }

    private List<String> links(RequestEvent event) {
        return switch (event) {
            case RepeatLinked e -> parts(e.earlierNo());
            case DuplicateSubmissionLinked e ->
                parts(
                        say.of(e.channel()),
                        e.source() == null ? null : e.source().externalNo());
            case ForwardingNoted e -> parts(e.to(), e.note());
            case SubmissionDismissed e -> parts(say.of(e.reason()), e.note());
            case RequestSplit e -> parts(e.reason());
            case RedecisionOrdered e -> parts(e.caseNo(), e.orderedBy(), say.of(e.recounting()));
            case RequestTransferredOut e -> parts(e.reason());
            case RequestVoided e -> parts(e.reason(), e.duplicateOf());
            case StepRetracted e -> parts(e.reason());
            case StepDateAmended e -> parts(change(e.from(), e.to()), e.reason());
            case RequestAmended e -> parts(change(e.change()), e.reason());
            case RequestCarriedForward e -> parts(String.valueOf(e.year()));
            default -> List.of();
        };
    }

    private String change(Amendment change) {
        return switch (change) {
            case Amendment.Category c -> change(say.of(c.from()), say.of(c.to()));
            case Amendment.ReceivedOn c -> change(c.from(), c.to());
            case Amendment.ReportableOutcome c -> change(row(c.from()), row(c.to()));
            case Amendment.Summary c -> change(c.from(), c.to());
        };
    }

    private static String change(Object from, Object to) {
        return from + " → " + to;
    }

    private static String reasons(RequestDecided e) {
        return e.grounds().stream()
                .map(Ground::reasons)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String until(LocalDate day) {
        return say.text("case.until", day);
    }

    private String days(int workingDays) {
        return say.text("case.workingdays", workingDays);
    }

    private String yuan(int amount) {
        return say.text("case.yuan", amount);
    }

    private String found(boolean found) {
        return found ? say.text("case.found") : say.text("case.notfound");
    }

    private String row(Outcome outcome) {
        return say.of(outcome.line());
    }

    private static List<String> parts(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).toList();
    }
}
