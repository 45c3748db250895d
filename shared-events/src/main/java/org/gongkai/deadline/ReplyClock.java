package org.gongkai.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a reply is due (arts 30–33): the N-th working day after the base that lies in no suspension, N = 20 + extension.
 *
 * <p>The day a period starts on does not count; the last day is never a rest day, as only working days count.
 */
public final class ReplyClock {

    private ReplyClock() {}

    /** Where the clock of a request stands, by the notices known so far. */
    public static Reckoning reckon(ClockFacts facts, WorkingDayCalendar calendar) {
        var pauses = new Pauses(facts.suspensions());
        LocalDate due = facts.stoppedOn() != null ? null : due(facts, pauses, calendar);
        return new Reckoning(facts, calendar, pauses, state(facts, due), due);
    }

    private static @Nullable LocalDate due(ClockFacts facts, Pauses pauses, WorkingDayCalendar calendar) {
        LocalDate appointed = facts.appointedOn();
        return appointed == null ? pauses.nth(facts.base(), facts.allotted(), calendar) : appointed;
    }

    private static Reckoning.State state(ClockFacts facts, @Nullable LocalDate due) {
        if (facts.endedOn() != null) {
            return Reckoning.State.ENDED;
        }
        if (facts.stoppedOn() != null) {
            return Reckoning.State.STOPPED;
        }
        return due == null ? Reckoning.State.SUSPENDED : Reckoning.State.RUNNING;
    }
}
