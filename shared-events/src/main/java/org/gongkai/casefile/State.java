package org.gongkai.casefile;

import org.gongkai.events.Labelled;

/** Where a request stands. */
public enum State implements Labelled {
    SUBMITTED("待确认收到", "submitted, receipt to be confirmed"),
    RECEIVED("办理中", "being handled"),
    AWAITING_CORRECTION("待补正", "awaiting correction"),
    CONSULTING("征求第三方意见中", "consulting a third party"),
    DECIDED("已作出决定待发出", "decided, to be dispatched"),
    REPLIED("已答复", "replied"),
    WITHDRAWN("已撤回", "withdrawn"),
    ABANDONED("视为放弃", "deemed abandoned"),
    VOIDED("已作废", "voided");

    private final String zh;
    private final String en;

    State(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether the agency still owes the applicant a reply. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, RECEIVED, AWAITING_CORRECTION, CONSULTING, DECIDED -> true;
            case REPLIED, WITHDRAWN, ABANDONED, VOIDED -> false;
        };
    }

    static State of(Facts f) {
        if (f.voidedOn() != null) {
            return VOIDED;
        }
        if (f.closure() != null) {
            return switch (f.closure().kind()) {
                case REPLIED -> REPLIED;
                case WITHDRAWN -> WITHDRAWN;
                case ABANDONED -> ABANDONED;
            };
        }
        return f.receipt() == null ? SUBMITTED : openState(f);
    }

    private static State openState(Facts f) {
        if (f.decision() != null) {
            return DECIDED;
        }
        if (f.openCorrection() != null) {
            return AWAITING_CORRECTION;
        }
        return f.consultations().stream().anyMatch(Consultation::isOpen) ? CONSULTING : RECEIVED;
    }
}
