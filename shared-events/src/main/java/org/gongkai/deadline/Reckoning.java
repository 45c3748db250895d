package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where a request's clock stands, and why: derived from its facts and the calendar, never stored. */
public final class Reckoning {

    /** What the clock does. */
    public enum State {
        /** Towards the due date, or past it. */
        RUNNING,
        /** Stands still while others are asked; no due date until they have answered. */
        SUSPENDED,
        /** Stopped until the correction or the payment comes, which starts it anew. */
        STOPPED,
        /** The reply was made, or the request closed otherwise. */
        ENDED
    }

    private final ClockFacts facts;
    private final WorkingDayCalendar calendar;
    private final Pauses pauses;
    private final State state;
    private final @Nullable LocalDate due;

    Reckoning(ClockFacts facts, WorkingDayCalendar calendar, Pauses pauses, State state, @Nullable LocalDate due) {
        this.facts = facts;
        this.calendar = calendar;
        this.pauses = pauses;
        this.state = state;
        this.due = due;
    }

    /** What the clock does now. */
    public State state() {
        return state;
    }

    /** What was reckoned from. */
    public ClockFacts facts() {
        return facts;
    }

    /** The last day for the reply; null while stopped, and while a suspension that began before it is open. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** Whether any day counted or left out lies in a year without a notice, so that the date may still move. */
    public boolean provisional() {
        return calendar.provisional(facts.base(), reckonedTo());
    }

    /** The last day for a correction notice: 7 working days from receipt (art 30). */
    public LocalDate correctionNoticeDue() {
        return StatutoryLimit.CORRECTION_NOTICE.lastDay(facts.receivedOn(), calendar);
    }

    /** Working days used up at the end of this day, frozen by a stop or the end; may exceed the period. */
    public int used(LocalDate asOf) {
        return pauses.count(facts.base(), earliest(asOf, facts.stoppedOn(), facts.endedOn()), calendar);
    }

    /** Working days of the period left at the end of this day; negative by how many it was overrun. */
    public int remaining(LocalDate asOf) {
        return facts.allotted() - used(asOf);
    }

    /** While suspended, the working days that will be left when the clock runs again; empty in any other state. */
    public OptionalInt leftWhenResumed() {
        return state == State.SUSPENDED ? OptionalInt.of(remaining(reckonedTo())) : OptionalInt.empty();
    }

    /** Whether at the end of this day the reply was late: still owed after its due date, or made after it. */
    public boolean overdue(LocalDate asOf) {
        return due != null && earliest(asOf, facts.endedOn(), null).isAfter(due);
    }

    /** Whether the closed request was closed in time; null while it is open. */
    public @Nullable Boolean answeredInTime() {
        return facts.endedOn() == null ? null : !overdue(facts.endedOn());
    }

    /** The way to the due date, or to where the clock stands still, day by day, each with its sentence. */
    public List<ExplainedDay> days() {
        return new Explanation(facts, calendar).days(reckonedTo(), due);
    }

    /** The due date, or the last day the clock ran. */
    private LocalDate reckonedTo() {
        if (due != null) {
            return due;
        }
        LocalDate stop = facts.stoppedOn() == null ? pauses.openSince() : facts.stoppedOn();
        return stop == null || stop.isBefore(facts.base()) ? facts.base() : stop;
    }

    private static LocalDate earliest(LocalDate day, @Nullable LocalDate a, @Nullable LocalDate b) {
        LocalDate first = a != null && a.isBefore(day) ? a : day;
        return b != null && b.isBefore(first) ? b : first;
    }
}
