package org.gongkai.events.json;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.AgencySettingsChanged;
import org.gongkai.events.agency.AgencySucceeded;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.narrative.IndicatorDeclared;
import org.gongkai.events.narrative.NarrativeEdited;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.period.ReportAccepted;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportReturned;
import org.gongkai.events.period.ReportSignedOff;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.proactive.DocumentExpired;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentRepealed;
import org.gongkai.events.proactive.DocumentStockDeclared;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.FigureDeclared;
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
import org.gongkai.events.request.NoteAdded;
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
import org.gongkai.events.rollup.FiguresDeclared;
import org.gongkai.events.rollup.MembershipDeclared;

/**
 * Every kind of fact by its name in the log, in its current version. A test holds it to the sealed types of {@link
 * Event}.
 */
public final class EventCatalog {

    /** The catalogue of this program. */
    public static final EventCatalog CURRENT = CaseNames.addTo(new EventCatalog())
            .with("AgencyRegistered", 1, AgencyRegistered.class)
            .with("AgencySucceeded", 1, AgencySucceeded.class)
            .with("OpeningBalanceDeclared", 1, OpeningBalanceDeclared.class)
            .with("AgencySettingsChanged", 1, AgencySettingsChanged.class)
            .with("DeputyNamed", 1, DeputyNamed.class)
            .with("NumbersReserved", 1, NumbersReserved.class)
            .with("NumberVoided", 1, NumberVoided.class)
            .with("PolicySet", 1, PolicySet.class)
            .with("CalendarAdopted", 1, CalendarAdopted.class)
            .with("PeriodClosed", 1, PeriodClosed.class)
            .with("PeriodReopened", 1, PeriodReopened.class)
            .with("ReportSignedOff", 1, ReportSignedOff.class)
            .with("ReportSubmitted", 1, ReportSubmitted.class)
            .with("ReportReturned", 1, ReportReturned.class)
            .with("ReportAccepted", 1, ReportAccepted.class)
            .with("ReportPublished", 1, ReportPublished.class)
            .with("MembershipDeclared", 1, MembershipDeclared.class)
            .with("FiguresDeclared", 1, FiguresDeclared.class)
            .with("RequestSubmitted", 1, RequestSubmitted.class)
            .with("ReceiptConfirmed", 1, ReceiptConfirmed.class)
            .with("RequestReceived", 1, RequestReceived.class)
            .with("CorrectionRequested", 1, CorrectionRequested.class)
            .with("CorrectionNoticeServed", 1, CorrectionNoticeServed.class)
            .with("CorrectionSubmitted", 1, CorrectionSubmitted.class)
            .with("ThirdPartyConsulted", 1, ThirdPartyConsulted.class)
            .with("ConsultationServed", 1, ConsultationServed.class)
            .with("ThirdPartyOpinionReceived", 1, ThirdPartyOpinionReceived.class)
            .with("ConsultationLapsed", 1, ConsultationLapsed.class)
            .with("ReplyExtended", 1, ReplyExtended.class)
            .with("RequestDecided", 1, RequestDecided.class)
            .with("ReplyDispatched", 1, ReplyDispatched.class)
            .with("ReplyServed", 1, ReplyServed.class)
            .with("RequestWithdrawn", 1, RequestWithdrawn.class)
            .with("RequestAbandoned", 1, RequestAbandoned.class)
            .with("RequestAmended", 1, RequestAmended.class)
            .with("RequestVoided", 1, RequestVoided.class)
            .with("RequestCarriedForward", 1, RequestCarriedForward.class)
            .with("StepDateAmended", 1, StepDateAmended.class)
            .with("StepRetracted", 1, StepRetracted.class)
            .with("CorrectionDeadlineExtended", 1, CorrectionDeadlineExtended.class)
            .with("ClarificationAttempted", 1, ClarificationAttempted.class)
            .with("ExplanationRequested", 1, ExplanationRequested.class)
            .with("ExplanationSubmitted", 1, ExplanationSubmitted.class)
            .with("DelayedReplyScheduled", 1, DelayedReplyScheduled.class)
            .with("ApplicantToldOfConsultation", 1, ApplicantToldOfConsultation.class)
            .with("CoAgencyConsulted", 1, CoAgencyConsulted.class)
            .with("CoAgencyOpinionReceived", 1, CoAgencyOpinionReceived.class)
            .with("CoAgencyConsentDeemed", 1, CoAgencyConsentDeemed.class)
            .with("ThirdPartyInformedOfDisclosure", 1, ThirdPartyInformedOfDisclosure.class)
            .with("SearchRecorded", 1, SearchRecorded.class)
            .with("EvidenceAttached", 1, EvidenceAttached.class)
            .with("AttachmentAdded", 1, AttachmentAdded.class)
            .with("FeeCharged", 1, FeeCharged.class)
            .with("FeeNoticeServed", 1, FeeNoticeServed.class)
            .with("FeePaid", 1, FeePaid.class)
            .with("FeeWaived", 1, FeeWaived.class)
            .with("RequestAssigned", 1, RequestAssigned.class)
            .with("SectionOpinionGiven", 1, SectionOpinionGiven.class)
            .with("RequestUrged", 1, RequestUrged.class)
            .with("NoteAdded", 1, NoteAdded.class)
            .with("DraftProposed", 1, DraftProposed.class)
            .with("DraftApproved", 1, DraftApproved.class)
            .with("DraftReturned", 1, DraftReturned.class)
            .with("DraftSigned", 1, DraftSigned.class)
            .with("ReplyUndelivered", 1, ReplyUndelivered.class)
            .with("ReplyRedispatched", 1, ReplyRedispatched.class)
            .with("SubmissionDismissed", 1, SubmissionDismissed.class)
            .with("DuplicateSubmissionLinked", 1, DuplicateSubmissionLinked.class)
            .with("RepeatLinked", 1, RepeatLinked.class)
            .with("ForwardingNoted", 1, ForwardingNoted.class)
            .with("RequestSplit", 1, RequestSplit.class)
            .with("RedecisionOrdered", 1, RedecisionOrdered.class)
            .with("RequestArchived", 1, RequestArchived.class)
            .with("RequestTransferredOut", 1, RequestTransferredOut.class)
            .with("RequestTransferredIn", 1, RequestTransferredIn.class)
            .with("DocumentIssued", 1, DocumentIssued.class)
            .with("DocumentRepealed", 1, DocumentRepealed.class)
            .with("DocumentExpired", 1, DocumentExpired.class)
            .with("DocumentVoided", 1, DocumentVoided.class)
            .with("DocumentStockDeclared", 1, DocumentStockDeclared.class)
            .with("FigureDeclared", 1, FigureDeclared.class)
            .with("NarrativeEdited", 1, NarrativeEdited.class)
            .with("IndicatorDeclared", 1, IndicatorDeclared.class);

    private final Map<EventType, Class<? extends Event>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> types = new HashMap<>();

    /** An empty catalogue, for tests of older and newer programs. */
    EventCatalog() {}

    EventCatalog with(String name, int version, Class<? extends Event> type) {
        var named = new EventType(name, version);
        if (names().contains(name) || types.putIfAbsent(type, named) != null) {
            throw new IllegalArgumentException(name + " or " + type + " is in the catalogue twice");
        }
        classes.put(named, type);
        return this;
    }

    /** Name and current version of an event's class. */
    public EventType typeOf(Class<? extends Event> type) {
        EventType named = types.get(type);
        if (named == null) {
            throw new UnknownEvent(type);
        }
        return named;
    }

    /** The class of a name in its current version. */
    public Class<? extends Event> classOf(EventType type) {
        Class<? extends Event> known = classes.get(type);
        if (known == null) {
            throw new UnknownEvent(type);
        }
        return known;
    }

    /** Whether the name is known in just this version. */
    public boolean isCurrent(EventType type) {
        return classes.containsKey(type);
    }

    /** All names with their classes, in the order of a request's and a case's life. */
    public Map<EventType, Class<? extends Event>> all() {
        return Collections.unmodifiableMap(classes);
    }

    private Collection<String> names() {
        return classes.keySet().stream().map(EventType::name).toList();
    }
}
