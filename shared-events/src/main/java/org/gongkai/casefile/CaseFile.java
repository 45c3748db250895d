package org.gongkai.casefile;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.booking.Booked;
import org.gongkai.booking.Life;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.jspecify.annotations.Nullable;

/**
 * A request as its events tell it.
 *
 * <p>Retracted and re-dated steps are refolded as if they had been recorded rightly; what was booked stays what was
 * booked.
 *
 * @param steps every event so far, as it counts now
 * @param facts what the counting steps add up to
 * @param booked the net of everything booked
 */
public record CaseFile(List<Step> steps, Facts facts, Booked booked) {

    /**
     * One event of the request.
     *
     * @param sequence its number in the request's stream, from 0
     * @param event the event, re-dated where that was amended
     * @param retracted whether it counts as never having happened
     */
    public record Step(long sequence, RequestEvent event, boolean retracted) {}

    public CaseFile {
        steps = List.copyOf(steps);
    }

    /**
     * The file after one more event. The event is a fact: nothing is checked here.
     *
     * @param file null before the first event
     * @throws IllegalStateException when the stream does not begin with {@link RequestSubmitted}
     */
    public static CaseFile after(@Nullable CaseFile file, RequestEvent event) {
        if (file == null) {
            if (!(event instanceof RequestSubmitted first)) {
                throw new IllegalStateException("a request begins with RequestSubmitted, found "
                        + event.getClass().getSimpleName() + " of " + event.requestId());
            }
            return new CaseFile(List.of(new Step(0, event, false)), Facts.of(first), Booked.NOTHING);
        }
        return file.and(event);
    }

    /** The file of a whole stream. */
    public static CaseFile of(List<? extends RequestEvent> events) {
        CaseFile file = null;
        for (RequestEvent event : events) {
            file = after(file, event);
        }
        if (file == null) {
            throw new IllegalStateException("a request has at least one event, found none");
        }
        return file;
    }

    private CaseFile and(RequestEvent event) {
        var after = new ArrayList<>(steps);
        after.add(new Step(steps.size(), event, false));
        Booked sum = booked.plus(event.posting().bookings());
        return switch (event) {
            case StepRetracted mending -> refolded(Mend.retract(after, mending.step()), sum);
            case StepDateAmended mending -> refolded(Mend.redate(after, mending), sum);
            default -> new CaseFile(after, facts.after(event), sum);
        };
    }

    private static CaseFile refolded(List<Step> steps, Booked booked) {
        return new CaseFile(steps, Facts.of(steps), booked);
    }

    /** What was known before a step, as its earlier steps count now; null before the first. */
    public @Nullable Facts before(long sequence) {
        List<Step> earlier = steps.subList(0, (int) sequence);
        return earlier.isEmpty() ? null : Facts.of(earlier);
    }

    /** What the ledger needs to know. */
    public Life life() {
        return facts.life();
    }

    /** The number the next event will have. */
    public long nextSequence() {
        return steps.size();
    }

    /** The step with this number; null when there is none. */
    public @Nullable Step step(long sequence) {
        return sequence >= 0 && sequence < steps.size() ? steps.get((int) sequence) : null;
    }
}
