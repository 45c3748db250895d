package org.gongkai.procedure;

import static org.gongkai.rule.chapter.RecordRule.LATER_STEP_DEPENDS;
import static org.gongkai.rule.chapter.RecordRule.NOTHING_CHANGES;
import static org.gongkai.rule.chapter.RecordRule.NO_SUCH_STEP;
import static org.gongkai.rule.chapter.RecordRule.STEP_ALREADY_RETRACTED;
import static org.gongkai.rule.chapter.RecordRule.STEP_NOT_MENDABLE;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.CaseFile.Step;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSplit;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestTransferredIn;
import org.gongkai.events.request.RequestTransferredOut;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * Whether a step can be retracted or re-dated: the steps after it must fit as if it had been recorded rightly.
 *
 * <p>What the steps are measured by is known today: the date of receipt as amended since, not as it stood then.
 */
public final class Mending {

    private Mending() {}

    /**
     * The file as it stands once the step is mended.
     *
     * @param mending a {@link StepRetracted} or {@link StepDateAmended}, not yet in the file
     * @throws RuleBroken when there is no such step, it cannot be mended, or a later one depends on it
     */
    public static CaseFile require(CaseFile file, RequestEvent mending) {
        Fit.require(file.facts(), mending);
        switch (mending) {
            case StepRetracted e -> requireFits(file, mendable(file, e.step()), null);
            case StepDateAmended e -> {
                Step wrong = mendable(file, e.step());
                LocalDate was = wrong.event().occurredOn();
                NOTHING_CHANGES.require(!was.equals(e.to()), Term.STEP_DATE, was);
                requireFits(file, wrong, e.right((RequestEvent.Step) wrong.event()));
            }
            default -> throw new IllegalArgumentException("a retraction or re-dating was expected, found " + mending);
        }
        return CaseFile.after(file, mending);
    }

    private static Step mendable(CaseFile file, long sequence) {
        Step step = file.step(sequence);
        if (step == null) {
            throw NO_SUCH_STEP.broken(sequence);
        }
        RequestEvent event = step.event();
        boolean registered = event instanceof RequestSubmitted
                || event instanceof RequestReceived
                || event instanceof RequestSplit
                || (event instanceof RedecisionOrdered ordered && ordered.successor() != null);
        STEP_NOT_MENDABLE.require(event instanceof RequestEvent.Step && !registered, sequence, StepName.of(event));
        STEP_ALREADY_RETRACTED.require(!step.retracted(), sequence);
        return step;
    }

    /** Folds the file anew with the right step in place of the wrong one; null in place of one that never happened. */
    private static void requireFits(CaseFile file, Step wrong, @Nullable RequestEvent right) {
        CaseFile before = null;
        for (Step step : file.steps()) {
            RequestEvent event = step.sequence() == wrong.sequence() ? right : asKnownToday(step, file);
            if (event == null) {
                continue;
            }
            if (step.sequence() >= wrong.sequence() && event instanceof RequestEvent.Step) {
                requireFits(Objects.requireNonNull(before), step, event, wrong);
            }
            before = CaseFile.after(before, event);
        }
    }

    private static void requireFits(CaseFile before, Step step, RequestEvent event, Step wrong) {
        try {
            Fit.require(before.facts(), event);
        } catch (RuleBroken why) {
            throw step.sequence() == wrong.sequence()
                    ? why
                    : LATER_STEP_DEPENDS.broken(step.sequence(), StepName.of(event), why);
        }
    }

    /** Null for what does not count, or is no longer what later steps are measured by. */
    private static @Nullable RequestEvent asKnownToday(Step step, CaseFile file) {
        if (step.retracted()) {
            return null;
        }
        return switch (step.event()) {
            case RequestReceived e ->
                e.redated(Objects.requireNonNull(file.facts().receipt()).receivedOn());
            case RequestAmended e -> e.change() instanceof Amendment.ReceivedOn ? null : e;
            case RequestCarriedForward e -> null;
            case RequestVoided e -> null;
            case RequestTransferredOut e -> null;
            case RequestTransferredIn e -> e;
            case StepRetracted e -> null;
            case StepDateAmended e -> null;
            case RequestEvent.Step e -> e;
        };
    }
}
