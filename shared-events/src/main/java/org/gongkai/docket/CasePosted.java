package org.gongkai.docket;

import java.time.LocalDate;
import org.gongkai.booking.BookingPlan;
import org.gongkai.booking.Periods;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseRejected;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.procedure.Fit;
import org.jspecify.annotations.Nullable;

/** The event with the difference between what the case should have booked after it, and what it has. */
public final class CasePosted {

    private CasePosted() {}

    /**
     * The event as it goes into the log.
     *
     * @param before the case so far; null for the first event
     * @param periods which years take bookings
     * @throws org.gongkai.rule.RuleBroken when a year that would have to change takes no bookings
     */
    public static RemedyEvent event(@Nullable RemedyCase before, RemedyEvent event, Periods periods) {
        if (!(event instanceof RemedyEvent.Counting counting)) {
            return event;
        }
        RemedyCase after = RemedyCase.after(before, counting.posted(Posting.NONE));
        Fit.require(BookingPlan.of(after.life(), periods, after.booked()), periods, after.booked());
        return counting.posted(posting(after, event, periods));
    }

    /**
     * What the event should book, asked again by whoever checks the log.
     *
     * @param after the case after the event, which has booked nothing yet
     * @param periods which years took bookings
     */
    public static Posting posting(RemedyCase after, RemedyEvent event, Periods periods) {
        BookingPlan plan = BookingPlan.of(after.life(), periods, after.booked());
        var difference = plan.difference(after.booked(), event.agency());
        boolean late = isLate(plan, event, after);
        return difference.isEmpty() && !late ? Posting.NONE : new Posting(BookingPlan.RULE, difference, late);
    }

    /** Whether the event's own fact is booked to another year than its own, which is closed (补录). */
    private static boolean isLate(BookingPlan plan, RemedyEvent event, RemedyCase after) {
        return switch (event) {
            case CaseFiled e -> plan.entryLate();
            case CaseAmended e ->
                e.change() instanceof CaseChange.FiledOn
                        ? plan.entryLate()
                        : e.change() instanceof CaseChange.EffectiveOn && plan.exitLate();
            case InstanceConcluded e -> e.counts() && plan.exitLate();
            // Where the judgment of an instance counted already, the end of the case is no fact of the ledger.
            case CaseConcluded e -> counts(after, e.effectiveOn()) && plan.exitLate();
            case CaseRejected e -> plan.exitLate();
            case CaseVoided e -> plan.exitLate();
            default -> false;
        };
    }

    private static boolean counts(RemedyCase after, LocalDate on) {
        var conclusion = after.facts().conclusion();
        return conclusion != null && conclusion.on().equals(on);
    }
}
