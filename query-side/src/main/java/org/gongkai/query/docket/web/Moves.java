package org.gongkai.query.docket.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.docket.CaseFacts;
import org.gongkai.docket.CaseFit;
import org.gongkai.docket.CaseState;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseAccepted;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRejected;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.CaseResumed;
import org.gongkai.events.remedy.CaseSuspended;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.Instance;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.remedy.RequestsLinked;
import org.gongkai.events.remedy.RespondentNoticeReceived;
import org.gongkai.events.remedy.RetrialOpened;
import org.gongkai.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Which step of the catalogue a case admits now, and why not another: asked of the same rules that decide. */
final class Moves {

    private final CaseFacts facts;
    private final LocalDate today;

    Moves(CaseFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /**
     * A step, and why it cannot be taken.
     *
     * @param why the rule that stands against it; null when nothing does
     */
    record Offer(CaseMove move, @Nullable RuleBroken why) {

        boolean open() {
            return why == null;
        }
    }

    /** Every step with what stands against it, in the order of the catalogue. */
    List<Offer> all() {
        return Arrays.stream(CaseMove.values())
                .map(move -> new Offer(move, against(move)))
                .toList();
    }

    /** The step most likely to come next; null when the case is at its end. */
    @Nullable
    CaseMove next() {
        List<CaseMove> order = switch (facts.state()) {
            case FILED, ACCEPTED ->
                List.of(CaseMove.RECEIVE_NOTICE, CaseMove.RESPOND, CaseMove.CONCLUDE_INSTANCE, CaseMove.CONCLUDE);
            case SUSPENDED -> List.of(CaseMove.RESUME);
            case JUDGED -> List.of(CaseMove.CONCLUDE);
            case APPEALED, RETRIED -> List.of(CaseMove.CONCLUDE_INSTANCE);
            case CONCLUDED, MOVED, VOIDED -> List.of();
        };
        return order.stream().filter(move -> against(move) == null).findFirst().orElse(null);
    }

    private @Nullable RuleBroken against(CaseMove move) {
        if (!applies(move)) {
            return null;
        }
        RemedyEvent probe = probe(move);
        if (probe == null) {
            return null;
        }
        try {
            CaseFit.require(facts, probe);
            return null;
        } catch (RuleBroken broken) {
            return broken;
        }
    }

    /** Whether the step means anything here: a review has no instances, a case without a result none to mend. */
    boolean applies(CaseMove move) {
        boolean done = facts.state() == CaseState.VOIDED || facts.state() == CaseState.MOVED;
        return switch (move) {
            case CONCLUDE_INSTANCE, APPEAL, OPEN_RETRIAL ->
                facts.filed().route().isSuit();
            case AMEND_FORM, AMEND_EFFECTIVE_DATE ->
                !done && facts.conclusion() != null && facts.conclusion().form() != null;
            case AMEND_CASE_NO, AMEND_ROUTE, AMEND_FILING_DATE, VOID -> !done;
            default -> true;
        };
    }

    /** The event the step would come to, today; null where only its values decide. */
    private @Nullable RemedyEvent probe(CaseMove move) {
        var filed = facts.filed();
        var agency = filed.agency();
        var id = filed.caseId();
        return switch (move) {
            case ACCEPT -> new CaseAccepted(agency, id, today);
            case REJECT -> new CaseRejected(agency, id, today, Posting.NONE);
            case RECEIVE_NOTICE -> new RespondentNoticeReceived(agency, id, today, false);
            case RESPOND -> new CaseResponded(agency, id, today, List.of());
            case SUSPEND -> new CaseSuspended(agency, id, today, "");
            case RESUME -> new CaseResumed(agency, id, today);
            case CONCLUDE_INSTANCE ->
                new InstanceConcluded(agency, id, instance(), form(), today, filed.body(), false, Posting.NONE);
            case APPEAL -> new AppealFiled(agency, id, today, "", false);
            case OPEN_RETRIAL -> new RetrialOpened(agency, id, today, "");
            case CONCLUDE -> new CaseConcluded(agency, id, form(), today, today, false, null, Posting.NONE);
            case LINK_REQUESTS -> new RequestsLinked(agency, id, List.of(), today);
            case VOID -> new CaseVoided(agency, id, today, "", null, Posting.NONE);
            case AMEND_CASE_NO, AMEND_ROUTE, AMEND_FILING_DATE, AMEND_FORM, AMEND_EFFECTIVE_DATE -> null;
        };
    }

    /** The instance whose judgment can come now. */
    Instance instance() {
        return switch (facts.state()) {
            case APPEALED -> Instance.SECOND;
            case RETRIED -> Instance.RETRIAL;
            default -> Instance.FIRST;
        };
    }

    private CaseForm form() {
        return Arrays.stream(CaseForm.values())
                .filter(form -> form.result() != null && form.fits(facts.filed().route()))
                .findFirst()
                .orElseThrow();
    }
}
