package org.gongkai.query.archive;

import static org.gongkai.query.archive.Paper.By.AGENCY;
import static org.gongkai.query.archive.Paper.By.APPLICANT;
import static org.gongkai.query.archive.Paper.By.OTHERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.CoAgencyOpinionReceived;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.DraftSigned;
import org.gongkai.events.request.EvidenceAttached;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.FeePaid;
import org.gongkai.events.request.ForwardingNoted;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.SearchRecorded;
import org.gongkai.events.request.SectionOpinionGiven;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.gongkai.query.attachment.Filed;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** Lists what lies in a request's file: the papers that its steps made, and the scans kept with it. */
final class Contents {

    private Contents() {}

    /** In the order in which it came about; a step that was retracted left no paper. */
    static List<Paper> of(Chronicle chronicle, Applicants applicants) {
        var papers = new ArrayList<Paper>();
        for (CaseFile.Step step : chronicle.file().steps()) {
            Paper paper = step.retracted() ? null : paper(step.event(), step.sequence());
            if (paper != null) {
                papers.add(paper);
            }
        }
        for (Filed filed : Filed.of(chronicle)) {
            papers.add(scan(filed.attachment(), applicants));
        }
        return papers;
    }

    private static Paper scan(AttachmentAdded file, Applicants applicants) {
        String name = applicants.open(file.name());
        return new Paper(AGENCY, "", file.purpose(), name == null ? "" : name, file.addedOn(), file.step());
    }

    private static @Nullable Paper paper(RequestEvent event, long step) {
        Paper made = asked(event);
        if (made == null) {
            made = answered(event);
        }
        return made == null ? null : new Paper(made.by(), made.number(), made.title(), made.detail(), made.on(), step);
    }

    /** How it came in, and what was asked of whom. */
    private static @Nullable Paper asked(RequestEvent event) {
        return switch (event) {
            case RequestSubmitted e -> of(APPLICANT, null, Title.APPLICATION, e.summary(), e);
            case ReceiptConfirmed e -> of(AGENCY, null, Title.CONFIRMATION, e.how(), e);
            case RequestReceived e -> of(AGENCY, e.requestNo(), Title.REGISTRATION, null, e);
            case CorrectionRequested e -> of(AGENCY, e.noticeNo(), Title.CORRECTION_NOTICE, null, e);
            case CorrectionNoticeServed e -> of(APPLICANT, null, Title.SERVICE, Title.CORRECTION_NOTICE.zh(), e);
            case CorrectionSubmitted e -> of(APPLICANT, null, Title.CORRECTION, null, e);
            case ClarificationAttempted e -> of(AGENCY, null, Title.CLARIFICATION, null, e);
            case ThirdPartyConsulted e -> of(AGENCY, null, Title.THIRD_PARTY_LETTER, e.party(), e);
            case ThirdPartyOpinionReceived e -> of(OTHERS, null, Title.THIRD_PARTY_OPINION, null, e);
            case CoAgencyConsulted e -> of(AGENCY, null, Title.AGENCY_LETTER, e.body(), e);
            case CoAgencyOpinionReceived e -> of(OTHERS, null, Title.AGENCY_OPINION, null, e);
            case ConsultationServed e -> of(OTHERS, null, Title.SERVICE, Title.AGENCY_LETTER.zh(), e);
            case ExplanationRequested e -> of(AGENCY, e.noticeNo(), Title.EXPLANATION_NOTICE, null, e);
            case ExplanationSubmitted e -> of(APPLICANT, null, Title.EXPLANATION, null, e);
            case FeeCharged e -> of(AGENCY, e.noticeNo(), Title.FEE_NOTICE, null, e);
            case FeePaid e -> of(APPLICANT, e.receiptNo(), Title.FEE_RECEIPT, null, e);
            default -> null;
        };
    }

    /** How it was answered. Every other step leaves no paper of its own. */
    private static @Nullable Paper answered(RequestEvent event) {
        return switch (event) {
            case SearchRecorded e -> of(AGENCY, null, Title.SEARCH, e.places(), e);
            case EvidenceAttached e -> of(AGENCY, null, Title.EVIDENCE, e.kind().zh(), e);
            case SectionOpinionGiven e -> of(AGENCY, null, Title.OPINION, e.section(), e);
            case DraftSigned e -> of(AGENCY, null, Title.APPROVAL, e.kind().zh(), e);
            case ReplyExtended e -> of(AGENCY, e.noticeNo(), Title.EXTENSION, null, e);
            case DelayedReplyScheduled e -> of(AGENCY, null, Title.DELAY, null, e);
            case ThirdPartyInformedOfDisclosure e -> of(AGENCY, e.noticeNo(), Title.THIRD_PARTY_NOTICE, null, e);
            case RequestDecided e ->
                of(AGENCY, e.documentNo(), Title.REPLY, e.outcome().line().zh(), e);
            case ReplyDispatched e ->
                of(AGENCY, e.postalNo(), Title.DISPATCH, e.method().zh(), e);
            case ReplyRedispatched e ->
                of(AGENCY, e.postalNo(), Title.REDISPATCH, e.method().zh(), e);
            case ReplyUndelivered e ->
                of(OTHERS, null, Title.RETURNED, e.reason().zh(), e);
            case ReplyServed e -> of(APPLICANT, null, Title.SERVICE, Title.REPLY.zh(), e);
            case RequestWithdrawn e -> of(APPLICANT, null, Title.WITHDRAWAL, null, e);
            case RequestAbandoned e ->
                of(AGENCY, null, Title.CLOSURE, e.outcome().line().zh(), e);
            case RedecisionOrdered e -> of(OTHERS, e.caseNo(), Title.ORDER, e.orderedBy(), e);
            case ForwardingNoted e -> of(AGENCY, null, Title.FORWARDING, e.to(), e);
            default -> null;
        };
    }

    private static Paper of(
            Paper.By by, @Nullable String number, Title title, @Nullable String detail, RequestEvent event) {
        return new Paper(
                by,
                Objects.requireNonNullElse(number, ""),
                title,
                Objects.requireNonNullElse(detail, ""),
                event.occurredOn(),
                null);
    }
}
