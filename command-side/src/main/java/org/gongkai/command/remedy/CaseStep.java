package org.gongkai.command.remedy;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.docket.CaseFacts;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseAccepted;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRejected;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.CaseResumed;
import org.gongkai.events.remedy.CaseSuspended;
import org.gongkai.events.remedy.Instance;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.remedy.RequestsLinked;
import org.gongkai.events.remedy.RespondentNoticeReceived;
import org.gongkai.events.remedy.RetrialOpened;
import org.jspecify.annotations.Nullable;

/** The steps of a case's own course. */
public sealed interface CaseStep extends CaseCommand {

    /** The review body accepted it, or the court docketed it. */
    record Accept(LocalDate acceptedOn) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new CaseAccepted(filed.agency(), filed.caseId(), acceptedOn);
        }

        @Override
        public LocalDate earliest() {
            return acceptedOn;
        }
    }

    /** It was not accepted. */
    record Reject(LocalDate rejectedOn) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new CaseRejected(filed.agency(), filed.caseId(), rejectedOn, Posting.NONE);
        }

        @Override
        public LocalDate earliest() {
            return rejectedOn;
        }
    }

    /**
     * The copy of the application or complaint came.
     *
     * @param simplified whether the review is in simplified procedure; not when left out
     */
    record ReceiveNotice(LocalDate receivedOn, @Nullable Boolean simplified) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            boolean half = Boolean.TRUE.equals(simplified);
            return new RespondentNoticeReceived(filed.agency(), filed.caseId(), receivedOn, half);
        }

        @Override
        public LocalDate earliest() {
            return receivedOn;
        }
    }

    /** The agency answered. */
    record Respond(LocalDate respondedOn) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new CaseResponded(filed.agency(), filed.caseId(), respondedOn, List.of());
        }

        @Override
        public LocalDate earliest() {
            return respondedOn;
        }
    }

    /** It stands still. */
    record Suspend(LocalDate suspendedOn, String reason) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new CaseSuspended(filed.agency(), filed.caseId(), suspendedOn, reason);
        }

        @Override
        public LocalDate earliest() {
            return suspendedOn;
        }
    }

    /** It goes on. */
    record Resume(LocalDate resumedOn) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new CaseResumed(filed.agency(), filed.caseId(), resumedOn);
        }

        @Override
        public LocalDate earliest() {
            return resumedOn;
        }
    }

    /**
     * A court gave its judgment.
     *
     * @param body the court; that of the case when left out
     */
    record ConcludeInstance(
            Instance instance,
            CaseForm form,
            LocalDate concludedOn,
            @Nullable String body) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            boolean counts = facts.conclusion() == null && setting.firstInstanceCounts(concludedOn);
            String court = body == null ? filed.body() : body;
            return new InstanceConcluded(
                    filed.agency(), filed.caseId(), instance, form, concludedOn, court, counts, Posting.NONE);
        }

        @Override
        public LocalDate earliest() {
            return concludedOn;
        }
    }

    /**
     * A party appealed.
     *
     * @param body the court above
     * @param byAgency whether the agency itself did; not when left out
     */
    record Appeal(LocalDate filedOn, String body, @Nullable Boolean byAgency) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new AppealFiled(filed.agency(), filed.caseId(), filedOn, body, Boolean.TRUE.equals(byAgency));
        }

        @Override
        public LocalDate earliest() {
            return filedOn;
        }
    }

    /** It is tried again. */
    record OpenRetrial(LocalDate openedOn, String body) implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new RetrialOpened(filed.agency(), filed.caseId(), openedOn, body);
        }

        @Override
        public LocalDate earliest() {
            return openedOn;
        }
    }

    /**
     * The decision holds.
     *
     * @param decidedOn the day on the paper; the day it holds from when left out
     * @param redecisionOrdered whether the agency is to decide anew; not when left out
     * @param redecisionBy the day set for that
     */
    record Conclude(
            CaseForm form,
            @Nullable LocalDate decidedOn,
            LocalDate effectiveOn,
            @Nullable Boolean redecisionOrdered,
            @Nullable LocalDate redecisionBy)
            implements CaseStep {
        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new CaseConcluded(
                    filed.agency(),
                    filed.caseId(),
                    form,
                    decidedOn == null ? effectiveOn : decidedOn,
                    effectiveOn,
                    Boolean.TRUE.equals(redecisionOrdered),
                    redecisionBy,
                    Posting.NONE);
        }

        @Override
        public LocalDate earliest() {
            return effectiveOn;
        }
    }

    /** It is about further requests of the agency. */
    record LinkRequests(List<RequestId> requests, LocalDate linkedOn) implements CaseStep {

        public LinkRequests {
            requests = requests == null ? List.of() : List.copyOf(requests);
        }

        @Override
        public RemedyEvent decide(CaseFacts facts, CaseSetting setting) {
            var filed = facts.filed();
            return new RequestsLinked(filed.agency(), filed.caseId(), requests, linkedOn);
        }

        @Override
        public LocalDate earliest() {
            return linkedOn;
        }
    }
}
