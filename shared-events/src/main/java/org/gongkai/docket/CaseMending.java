package org.gongkai.docket;

import java.util.ArrayList;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.RecordRule;

/** Whether a case can be amended or a step of it retracted: the steps after it must still fit. */
public final class CaseMending {

    private CaseMending() {}

    /**
     * The case as it stands once it is mended.
     *
     * @param mending a {@link CaseStepRetracted} or {@link CaseAmended}, not yet in the case
     * @throws RuleBroken when there is no such step, nothing changes, or a later step depends on it
     */
    public static RemedyCase require(RemedyCase file, RemedyEvent mending) {
        CaseFit.require(file.facts(), mending);
        long from = 0;
        if (mending instanceof CaseStepRetracted retracted) {
            from = retracted.step();
            retractable(file, from);
        }
        RemedyCase after = RemedyCase.after(file, mending);
        refit(after, from);
        return after;
    }

    private static void retractable(RemedyCase file, long sequence) {
        RemedyCase.Step step = file.step(sequence);
        if (step == null) {
            throw RecordRule.NO_SUCH_STEP.broken(sequence);
        }
        boolean fits = step.event() instanceof RemedyEvent.Step && !(step.event() instanceof CaseFiled);
        RecordRule.STEP_NOT_MENDABLE.require(fits, sequence, CaseStepName.of(step.event()));
        RecordRule.STEP_ALREADY_RETRACTED.require(!step.retracted(), sequence);
    }

    private static void refit(RemedyCase after, long from) {
        var before = new ArrayList<RemedyEvent>();
        for (RemedyCase.Step step : after.steps()) {
            if (step.retracted() || !(step.event() instanceof RemedyEvent.Step)) {
                continue;
            }
            if (!before.isEmpty() && step.sequence() >= from) {
                refit(new CaseFacts(before), step);
            }
            before.add(step.event());
        }
    }

    private static void refit(CaseFacts before, RemedyCase.Step step) {
        try {
            CaseFit.require(before, step.event());
        } catch (RuleBroken why) {
            throw RecordRule.LATER_STEP_DEPENDS.broken(step.sequence(), CaseStepName.of(step.event()), why);
        }
    }
}
