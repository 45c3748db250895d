package org.gongkai.casefile;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.casefile.CaseFile.Step;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.StepDateAmended;

/** A list of steps, as if one of them had been recorded rightly. */
final class Mend {

    private Mend() {}

    static List<Step> retract(List<Step> steps, long sequence) {
        var mended = new ArrayList<>(steps);
        Step wrong = mended.get((int) sequence);
        mended.set((int) sequence, new Step(sequence, wrong.event(), true));
        return mended;
    }

    static List<Step> redate(List<Step> steps, StepDateAmended mending) {
        var mended = new ArrayList<>(steps);
        long sequence = mending.step();
        Step wrong = mended.get((int) sequence);
        if (!(wrong.event() instanceof RequestEvent.Step step)) {
            throw new IllegalStateException("only a step has a date that can be amended, found "
                    + wrong.event().getClass().getSimpleName() + " at " + sequence);
        }
        mended.set((int) sequence, new Step(sequence, mending.right(step), wrong.retracted()));
        return mended;
    }
}
