package org.gongkai.rule;

import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.CaseFile.Step;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.jspecify.annotations.Nullable;

/** Whether a step can be retracted or re-dated: every later step must still fit as if it had been recorded rightly. */
public final class Mending {

    private Mending() {}

    /**
     * Lets the mending pass.
     *
     * @param mending a {@link StepRetracted} or {@link StepDateAmended}
     * @return the file after it
     * @throws RuleBroken when there is no such step, it cannot be mended, or a later one depends on it
     */
    public static CaseFile require(CaseFile file, RequestEvent mending) {
        long sequence = sequence(mending);
        Step step = file.step(sequence);
        if (step == null) {
            throw Rule.NO_SUCH_STEP.broken(sequence);
        }
        boolean registered = step.event() instanceof RequestSubmitted || step.event() instanceof RequestReceived;
        Rule.STEP_NOT_MENDABLE.require(
                step.event() instanceof RequestEvent.Step && !registered, sequence, name(step.event()));
        Rule.STEP_ALREADY_RETRACTED.require(!step.retracted(), sequence);
        if (mending instanceof StepDateAmended redated) {
            Rule.NOTHING_CHANGES.require(!redated.to().equals(step.event().occurredOn()), Term.STEP_DATE, redated.to());
        }
        CaseFile mended = CaseFile.after(file, mending);
        requireStillFitting(mended, sequence);
        return mended;
    }

    private static long sequence(RequestEvent mending) {
        return switch (mending) {
            case StepRetracted e -> e.step();
            case StepDateAmended e -> e.step();
            default -> throw new IllegalArgumentException("a mending was expected, found " + name(mending));
        };
    }

    /** Refolds step by step; the first later step that no longer fits is named. */
    private static void requireStillFitting(CaseFile mended, long from) {
        @Nullable CaseFile before = null;
        for (Step step : mended.steps()) {
            if (step.retracted() || step.event() instanceof StepRetracted || step.event() instanceof StepDateAmended) {
                continue;
            }
            if (before != null && step.sequence() >= from) {
                requireFit(before, step, from);
            }
            before = CaseFile.after(before, step.event());
        }
    }

    private static void requireFit(CaseFile before, Step step, long mended) {
        try {
            Fit.require(before.facts(), step.event());
        } catch (RuleBroken why) {
            if (step.sequence() == mended) {
                throw why;
            }
            throw Rule.LATER_STEP_DEPENDS.broken(step.sequence(), name(step.event()), new Both(why.zh(), why.en()));
        }
    }

    private static String name(RequestEvent event) {
        return event.getClass().getSimpleName();
    }

    /** A sentence within a sentence. */
    private record Both(String zh, String en) implements org.gongkai.events.Labelled {}
}
