package org.gongkai.query.desk;

import java.util.function.Predicate;
import org.gongkai.casefile.State;

/** A number on top of the desk, and the requests it counts. */
public enum Tile {
    OVERDUE("late", todo -> todo.urgency() == Urgency.OVERDUE),
    TODAY("soon", todo -> todo.urgency() == Urgency.TODAY),
    THIS_WEEK("soon", todo -> todo.urgency() == Urgency.THIS_WEEK),
    TO_CONFIRM("soon", todo -> todo.urgency() == Urgency.TO_CONFIRM),
    TO_APPROVE("soon", todo -> todo.row().tray().toApprove() != null),
    TO_DISPATCH("soon", todo -> todo.row().state() == State.DECIDED),
    UNDELIVERED("late", todo -> todo.urgency() == Urgency.UNDELIVERED),
    CORRECTION("plain", todo -> todo.row().state() == State.AWAITING_CORRECTION),
    OPINION("plain", todo -> todo.row().state() == State.CONSULTING),
    PAYMENT("plain", todo -> todo.row().state() == State.AWAITING_PAYMENT),
    EXPLANATION("plain", todo -> todo.row().state() == State.AWAITING_EXPLANATION);

    private final String tone;
    private final Predicate<Todo> counts;

    Tile(String tone, Predicate<Todo> counts) {
        this.tone = tone;
        this.counts = counts;
    }

    /** How loud it is when it is not 0: {@code late}, {@code soon} or {@code plain}. */
    public String tone() {
        return tone;
    }

    boolean counts(Todo todo) {
        return counts.test(todo);
    }
}
