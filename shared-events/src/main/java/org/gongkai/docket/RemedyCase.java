package org.gongkai.docket;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.booking.Booked;
import org.gongkai.booking.Life;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.RemedyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A review or suit as its events tell it.
 *
 * <p>Amended and retracted steps are refolded as if they had been recorded rightly; what was booked stays what was
 * booked.
 *
 * @param steps every event so far, as it counts now
 * @param facts what those that count add up to
 * @param booked the net of everything booked
 */
public record RemedyCase(List<Step> steps, CaseFacts facts, Booked booked) {

    /**
     * One event of the case.
     *
     * @param sequence its number in the case's stream, from 0
     * @param event the event, put right where that was amended
     * @param retracted whether it counts as never having happened
     */
    public record Step(long sequence, RemedyEvent event, boolean retracted) {}

    public RemedyCase {
        steps = List.copyOf(steps);
    }

    /**
     * The case after one more event. The event is a fact: nothing is checked here.
     *
     * @param before null before the first event
     * @throws IllegalStateException when the stream does not begin with {@link CaseFiled}
     */
    public static RemedyCase after(@Nullable RemedyCase before, RemedyEvent event) {
        if (before == null && !(event instanceof CaseFiled)) {
            throw new IllegalStateException("a case begins with CaseFiled, found "
                    + event.getClass().getSimpleName() + " of " + event.caseId());
        }
        var steps = new ArrayList<Step>(before == null ? List.of() : before.steps);
        steps.add(new Step(steps.size(), event, false));
        switch (event) {
            case CaseStepRetracted e -> replace(steps, steps.get((int) e.step()), true);
            case CaseAmended e ->
                steps.replaceAll(step -> new Step(step.sequence(), e.right(step.event()), step.retracted()));
            default -> {
                // Every other event only adds to what was known.
            }
        }
        Booked sum = before == null ? Booked.NOTHING : before.booked;
        return new RemedyCase(
                steps, CaseFacts.of(steps), sum.plus(event.posting().bookings()));
    }

    private static void replace(List<Step> steps, Step step, boolean retracted) {
        steps.set((int) step.sequence(), new Step(step.sequence(), step.event(), retracted));
    }

    /** The case of a whole stream. */
    public static RemedyCase of(List<? extends RemedyEvent> events) {
        RemedyCase file = null;
        for (RemedyEvent event : events) {
            file = after(file, event);
        }
        if (file == null) {
            throw new IllegalStateException("a case has at least one event, found none");
        }
        return file;
    }

    /** What the ledger needs to know. */
    public Life life() {
        return facts.life();
    }

    /** The step with this number; null when there is none. */
    public @Nullable Step step(long sequence) {
        return sequence >= 0 && sequence < steps.size() ? steps.get((int) sequence) : null;
    }
}
