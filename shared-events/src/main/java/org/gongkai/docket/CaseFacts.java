package org.gongkai.docket;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.booking.Life;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseAccepted;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRejected;
import org.gongkai.events.remedy.CaseResumed;
import org.gongkai.events.remedy.CaseSuspended;
import org.gongkai.events.remedy.CaseTransferredIn;
import org.gongkai.events.remedy.CaseTransferredOut;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.remedy.RequestsLinked;
import org.gongkai.events.remedy.RetrialOpened;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a case that count add up to.
 *
 * @param counting the events that count, in the order they were recorded, each as put right since
 */
public record CaseFacts(List<RemedyEvent> counting) {

    public CaseFacts {
        counting = List.copyOf(counting);
    }

    static CaseFacts of(List<RemedyCase.Step> steps) {
        return new CaseFacts(steps.stream()
                .filter(step -> !step.retracted())
                .map(RemedyCase.Step::event)
                .toList());
    }

    /**
     * What took the case out of 尚未审结.
     *
     * @param form how it was decided; null where it was not even accepted
     * @param result the line of table 四
     * @param on the day it counts on
     */
    public record Conclusion(@Nullable CaseForm form, Line result, LocalDate on) {}

    /** How the case came in, as now known. */
    public CaseFiled filed() {
        return (CaseFiled) counting.getFirst();
    }

    /** The last event of this kind; null when there is none. */
    public <E extends RemedyEvent> @Nullable E last(Class<E> kind) {
        E last = null;
        for (RemedyEvent event : counting) {
            last = kind.isInstance(event) ? kind.cast(event) : last;
        }
        return last;
    }

    /** Whether an event of this kind counts. */
    public boolean has(Class<? extends RemedyEvent> kind) {
        return last(kind) != null;
    }

    /** The requests the case is about. */
    public Set<RequestId> requests() {
        var all = new LinkedHashSet<>(filed().requests());
        for (RemedyEvent event : counting) {
            if (event instanceof RequestsLinked linked) {
                all.addAll(linked.requests());
            }
        }
        return Collections.unmodifiableSet(all);
    }

    /** What the case counts as; null while it is pending. The first that counts stays: one case is one row. */
    public @Nullable Conclusion conclusion() {
        for (RemedyEvent event : counting) {
            Conclusion conclusion = conclusion(event);
            if (conclusion != null) {
                return conclusion;
            }
        }
        return null;
    }

    private static @Nullable Conclusion conclusion(RemedyEvent event) {
        return switch (event) {
            case CaseRejected e -> new Conclusion(null, Line.OTHER_RESULT, e.rejectedOn());
            case InstanceConcluded e when e.counts() -> concluded(e.form(), e.concludedOn());
            case CaseConcluded e -> concluded(e.form(), e.effectiveOn());
            default -> null;
        };
    }

    private static @Nullable Conclusion concluded(CaseForm form, LocalDate on) {
        return form.result() == null ? null : new Conclusion(form, form.result(), on);
    }

    /** Whether the case is at its end: decided for good, or not accepted. */
    public boolean ended() {
        return has(CaseConcluded.class) || has(CaseRejected.class);
    }

    /** Whether it stands still now. */
    public boolean suspended() {
        return index(CaseSuspended.class) > index(CaseResumed.class);
    }

    /** Whether a judgment of the court above is still to come. */
    public boolean underAppeal() {
        return index(AppealFiled.class) > index(InstanceConcluded.class);
    }

    private int index(Class<? extends RemedyEvent> kind) {
        for (int i = counting.size() - 1; i >= 0; i--) {
            if (kind.isInstance(counting.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where it stands. */
    public CaseState state() {
        if (has(CaseVoided.class)) {
            return CaseState.VOIDED;
        }
        if (has(CaseTransferredOut.class)) {
            return CaseState.MOVED;
        }
        if (ended()) {
            boolean again = index(RetrialOpened.class) > index(InstanceConcluded.class);
            return again ? CaseState.RETRIED : CaseState.CONCLUDED;
        }
        return running();
    }

    private CaseState running() {
        if (suspended()) {
            return CaseState.SUSPENDED;
        }
        if (underAppeal()) {
            return CaseState.APPEALED;
        }
        if (has(InstanceConcluded.class)) {
            return CaseState.JUDGED;
        }
        return has(CaseAccepted.class) ? CaseState.ACCEPTED : CaseState.FILED;
    }

    /** What the ledger needs to know. */
    public Life life() {
        CaseVoided voided = last(CaseVoided.class);
        return new Life(filed().route().column(), entry(), exit(), voided == null ? null : voided.voidedOn());
    }

    private Life.@Nullable Entry entry() {
        CaseFiled filed = filed();
        if (!filed.role().counts()) {
            return null;
        }
        if (filed.takeover() != null) {
            CaseTransferredIn taken = last(CaseTransferredIn.class);
            return taken == null ? null : new Life.Entry.MovedIn(taken.line(), taken.year());
        }
        Integer opening = filed.openingYear();
        return opening == null ? new Life.Entry.Received(filed.filedOn()) : new Life.Entry.Opening(opening);
    }

    private Life.@Nullable Exit exit() {
        CaseTransferredOut gone = last(CaseTransferredOut.class);
        if (gone != null) {
            return new Life.Exit.Abolished(gone.transferredOn().getYear());
        }
        Conclusion conclusion = conclusion();
        return conclusion == null ? null : new Life.Exit.Settled(conclusion.result(), conclusion.on());
    }
}
