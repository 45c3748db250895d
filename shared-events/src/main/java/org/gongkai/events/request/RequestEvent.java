package org.gongkai.events.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.Event;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;

/** What happens to one disclosure request (政府信息公开申请), in the order it was recorded. */
public sealed interface RequestEvent extends Event permits RequestEvent.Counting, RequestEvent.Step {

    /** The request it happened to. */
    RequestId requestId();

    @Override
    default UUID aggregate() {
        return requestId().value();
    }

    /** What was unlawful about it; none when all was in order. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default List<Fault> faults() {
        return List.of();
    }

    /** A fact that may move a figure of table 三. */
    sealed interface Counting extends RequestEvent
            permits RequestEvent.CountingStep,
                    RequestAmended,
                    RequestCarriedForward,
                    RequestVoided,
                    StepDateAmended,
                    StepRetracted,
                    RequestTransferredOut,
                    RequestTransferredIn {

        /** The same fact with what it adds to the ledger. */
        RequestEvent posted(Posting posting);
    }

    /**
     * A step of the procedure: it has a legal date of its own and can be re-dated or retracted when it was recorded
     * wrongly.
     */
    sealed interface Step extends RequestEvent
            permits RequestEvent.CountingStep,
                    RequestSubmitted,
                    ReceiptConfirmed,
                    CorrectionRequested,
                    CorrectionNoticeServed,
                    CorrectionSubmitted,
                    ThirdPartyConsulted,
                    ConsultationServed,
                    ThirdPartyOpinionReceived,
                    ConsultationLapsed,
                    ReplyExtended,
                    RequestDecided,
                    ReplyServed,
                    CorrectionDeadlineExtended,
                    ClarificationAttempted,
                    ExplanationRequested,
                    ExplanationSubmitted,
                    DelayedReplyScheduled,
                    ApplicantToldOfConsultation,
                    CoAgencyConsulted,
                    CoAgencyOpinionReceived,
                    CoAgencyConsentDeemed,
                    ThirdPartyInformedOfDisclosure,
                    SearchRecorded,
                    EvidenceAttached,
                    AttachmentAdded,
                    FeeCharged,
                    FeeNoticeServed,
                    FeePaid,
                    FeeWaived,
                    RequestAssigned,
                    SectionOpinionGiven,
                    RequestUrged,
                    NoteAdded,
                    DraftProposed,
                    DraftApproved,
                    DraftReturned,
                    DraftSigned,
                    ReplyUndelivered,
                    ReplyRedispatched,
                    SubmissionDismissed,
                    DuplicateSubmissionLinked,
                    RepeatLinked,
                    ForwardingNoted,
                    RequestSplit,
                    RedecisionOrdered,
                    RequestArchived {

        /** The same step on another legal date. */
        RequestEvent redated(LocalDate on);
    }

    /** A step that brings the request into a year or takes it out. */
    sealed interface CountingStep extends Counting, Step
            permits RequestReceived, ReplyDispatched, RequestWithdrawn, RequestAbandoned {}

    /** A step that can be unlawful and yet have happened. */
    interface Faultable {

        /** The same step with what is unlawful about it. */
        RequestEvent with(List<Fault> faults);
    }
}
