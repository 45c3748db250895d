package org.gongkai.docket;

import java.time.LocalDate;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseAccepted;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseCarriedForward;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRejected;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.CaseResumed;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.CaseSuspended;
import org.gongkai.events.remedy.CaseTransferredIn;
import org.gongkai.events.remedy.CaseTransferredOut;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.Instance;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.remedy.RequestsLinked;
import org.gongkai.events.remedy.RespondentNoticeReceived;
import org.gongkai.events.remedy.RetrialOpened;
import org.gongkai.rule.chapter.RemedyRule;

/** Which event may follow which facts of a case. Asked when it is recorded, and when an earlier one is mended. */
public final class CaseFit {

    private CaseFit() {}

    /**
     * Lets the event pass when it fits.
     *
     * @throws RuleBroken naming the IMPOSSIBLE rule it breaks
     */
    public static void require(CaseFacts facts, RemedyEvent event) {
        CaseVoided voided = facts.last(CaseVoided.class);
        RemedyRule.CASE_VOIDED.require(voided == null, voided == null ? "" : voided.voidedOn());
        CaseTransferredOut gone = facts.last(CaseTransferredOut.class);
        RemedyRule.CASE_WITH_SUCCESSOR.require(gone == null, gone == null ? "" : gone.transferredOn());
        if (event instanceof RemedyEvent.Step) {
            afterFiling(facts, event);
        }
        switch (event) {
            case CaseFiled e -> throw new IllegalStateException("a case is filed once: " + e.caseId());
            case CaseAccepted e -> running(facts, e);
            case CaseRejected e -> running(facts, e);
            case RespondentNoticeReceived e -> once(facts, e);
            case CaseResponded e -> responded(facts, e);
            case CaseSuspended e -> suspended(facts, e, false);
            case CaseResumed e -> suspended(facts, e, true);
            case InstanceConcluded e -> instance(facts, e);
            case AppealFiled e -> appealed(facts);
            case RetrialOpened e -> retried(facts);
            case CaseConcluded e -> concluded(facts, e);
            case CaseVoided e -> afterFiling(facts, e);
            // Requests can be linked at any time; amendments and the year have their own rules.
            case RequestsLinked e -> {}
            case CaseAmended e -> {}
            case CaseStepRetracted e -> {}
            case CaseCarriedForward e -> {}
            case CaseTransferredOut e -> {}
            case CaseTransferredIn e -> {}
        }
    }

    private static void afterFiling(CaseFacts facts, RemedyEvent event) {
        LocalDate filed = facts.filed().filedOn();
        RemedyRule.STEP_BEFORE_FILING.require(
                !event.occurredOn().isBefore(filed), CaseStepName.of(event), event.occurredOn(), filed);
    }

    /** Once in the life of a case, and before its end. */
    private static void running(CaseFacts facts, RemedyEvent event) {
        open(facts);
        once(facts, event);
    }

    private static void open(CaseFacts facts) {
        var conclusion = facts.conclusion();
        RemedyRule.CASE_CONCLUDED_ALREADY.require(!facts.ended(), conclusion == null ? "" : conclusion.on());
    }

    private static void once(CaseFacts facts, RemedyEvent event) {
        var earlier = facts.last(event.getClass());
        RemedyRule.RECORDED_ALREADY.require(
                earlier == null, CaseStepName.of(event), earlier == null ? "" : earlier.occurredOn());
    }

    private static void responded(CaseFacts facts, CaseResponded e) {
        var notice = facts.last(RespondentNoticeReceived.class);
        RemedyRule.ANSWER_NEEDS_NOTICE.require(
                notice != null && !e.respondedOn().isBefore(notice.receivedOn()));
        once(facts, e);
    }

    private static void suspended(CaseFacts facts, RemedyEvent event, boolean before) {
        open(facts);
        RemedyRule.SUSPENSION_FITS.require(facts.suspended() == before, CaseStepName.of(event));
    }

    /** In order: the second instance after an appeal, a retrial after it was opened. */
    private static void instance(CaseFacts facts, InstanceConcluded e) {
        suit(facts);
        form(facts, e.form());
        boolean fits = switch (e.instance()) {
            case FIRST -> !facts.has(InstanceConcluded.class) || remanded(facts);
            case SECOND -> facts.underAppeal();
            case RETRIAL -> facts.has(RetrialOpened.class);
        };
        RemedyRule.INSTANCES_IN_ORDER.require(fits, e.instance());
        if (e.instance() != Instance.RETRIAL) {
            open(facts);
        }
    }

    private static boolean remanded(CaseFacts facts) {
        var last = facts.last(InstanceConcluded.class);
        return last != null && last.form() == CaseForm.SUIT_REMANDED;
    }

    private static void suit(CaseFacts facts) {
        RemedyRule.ONLY_SUITS_HAVE_INSTANCES.require(facts.filed().route().isSuit());
    }

    private static void form(CaseFacts facts, CaseForm form) {
        RemedyRule.FORM_FITS_ROUTE.require(
                form.fits(facts.filed().route()), facts.filed().route(), form);
    }

    private static void appealed(CaseFacts facts) {
        suit(facts);
        open(facts);
        RemedyRule.APPEAL_NEEDS_FIRST_INSTANCE.require(facts.has(InstanceConcluded.class) && !facts.underAppeal());
    }

    private static void retried(CaseFacts facts) {
        suit(facts);
        RemedyRule.RETRIAL_NEEDS_A_JUDGMENT.require(facts.has(CaseConcluded.class));
    }

    private static void concluded(CaseFacts facts, CaseConcluded e) {
        open(facts);
        form(facts, e.form());
        RemedyRule.FORM_ENDS_NO_CASE.require(e.form().result() != null, e.form());
        LocalDate filed = facts.filed().filedOn();
        RemedyRule.STEP_BEFORE_FILING.require(
                !e.decidedOn().isBefore(filed), CaseStepName.CONCLUDED, e.decidedOn(), filed);
        RemedyRule.EFFECTIVE_BEFORE_DECIDED.require(
                !e.effectiveOn().isBefore(e.decidedOn()), e.effectiveOn(), e.decidedOn());
        RemedyRule.REDECISION_NEEDS_RECTIFIED.require(
                !e.redecisionOrdered() || e.form().result() == Line.RECTIFIED, e.form());
    }
}
