package org.gongkai.query.desk;

import org.gongkai.casefile.State;

/** A number on top of the desk, and the requests it counts. */
public enum Tile {
    OVERDUE,
    TODAY,
    THIS_WEEK,
    TO_CONFIRM,
    TO_APPROVE,
    TO_DISPATCH,
    UNDELIVERED,
    CORRECTION,
    OPINION,
    PAYMENT,
    EXPLANATION;

    /** How loud it is when it is not 0: {@code late}, {@code soon} or {@code plain}. */
    public String tone() {
        return switch (this) {
            case OVERDUE, UNDELIVERED -> "late";
            case TODAY, THIS_WEEK, TO_CONFIRM, TO_APPROVE, TO_DISPATCH -> "soon";
            case CORRECTION, OPINION, PAYMENT, EXPLANATION -> "plain";
        };
    }

    boolean counts(Todo todo) {
        return switch (this) {
            case OVERDUE -> todo.urgency() == Urgency.OVERDUE;
            case TODAY -> todo.urgency() == Urgency.TODAY;
            case THIS_WEEK -> todo.urgency() == Urgency.THIS_WEEK;
            case TO_CONFIRM -> todo.urgency() == Urgency.TO_CONFIRM;
            case TO_APPROVE -> todo.row().tray().toApprove() != null;
            case TO_DISPATCH -> todo.row().state() == State.DECIDED;
            case UNDELIVERED -> todo.urgency() == Urgency.UNDELIVERED;
            case CORRECTION -> todo.row().state() == State.AWAITING_CORRECTION;
            case OPINION -> todo.row().state() == State.CONSULTING;
            case PAYMENT -> todo.row().state() == State.AWAITING_PAYMENT;
            case EXPLANATION -> todo.row().state() == State.AWAITING_EXPLANATION;
        };
    }
}
