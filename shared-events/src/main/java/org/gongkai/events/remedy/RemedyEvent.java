package org.gongkai.events.remedy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.Fault;
import org.gongkai.events.ledger.Posting;

/** What happens to one review or suit, in the order it was recorded. */
public sealed interface RemedyEvent extends Event permits RemedyEvent.Counting, RemedyEvent.Step {

    /** The case it happened to. */
    CaseId caseId();

    @Override
    default UUID aggregate() {
        return caseId().value();
    }

    /** What was unlawful about it; none when all was in order. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default List<Fault> faults() {
        return List.of();
    }

    /** A fact that may move a figure of table 四. */
    sealed interface Counting extends RemedyEvent
            permits RemedyEvent.CountingStep,
                    CaseAmended,
                    CaseStepRetracted,
                    CaseVoided,
                    CaseCarriedForward,
                    CaseTransferredOut,
                    CaseTransferredIn {

        /** The same fact with what it adds to the ledger. */
        RemedyEvent posted(Posting posting);
    }

    /** A step of the case's own course: it can be retracted, and goes along when the agency is abolished. */
    sealed interface Step extends RemedyEvent
            permits RemedyEvent.CountingStep,
                    CaseAccepted,
                    RespondentNoticeReceived,
                    CaseResponded,
                    CaseSuspended,
                    CaseResumed,
                    AppealFiled,
                    RetrialOpened,
                    RequestsLinked {

        /** The same step in the case that another agency goes on with. */
        RemedyEvent in(AgencyId agency, CaseId caseId);
    }

    /** A step that brings the case into a year or takes it out. */
    sealed interface CountingStep extends Counting, Step
            permits CaseFiled, CaseRejected, InstanceConcluded, CaseConcluded {}
}
