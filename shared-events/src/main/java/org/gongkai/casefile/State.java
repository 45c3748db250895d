package org.gongkai.casefile;

import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.events.Labelled;

/** Where a request stands. */
public enum State implements Labelled {
    SUBMITTED("待确认收到", "submitted, receipt to be confirmed"),
    RECEIVED("办理中", "being handled"),
    AWAITING_CORRECTION("待补正", "awaiting correction"),
    AWAITING_EXPLANATION("待说明理由", "awaiting explanation"),
    AWAITING_PAYMENT("待缴费", "awaiting payment"),
    CONSULTING("征求意见中", "consulting others"),
    UNDER_REVIEW("审核中", "under review"),
    DECIDED("已作出决定待发出", "decided, to be dispatched"),
    REPLIED("已答复", "replied"),
    WITHDRAWN("已撤回", "withdrawn"),
    ABANDONED("视为放弃", "deemed abandoned"),
    TRANSFERRED("已划转其他机关", "taken over by another agency"),
    DISMISSED("不作为申请登记", "dismissed, no request"),
    ARCHIVED("已归档", "archived"),
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
            case SUBMITTED,
                    RECEIVED,
                    AWAITING_CORRECTION,
                    AWAITING_EXPLANATION,
                    AWAITING_PAYMENT,
                    CONSULTING,
                    UNDER_REVIEW,
                    DECIDED -> true;
            case REPLIED, WITHDRAWN, ABANDONED, TRANSFERRED, DISMISSED, ARCHIVED, VOIDED -> false;
        };
    }

    static State of(Facts f) {
        if (f.voidedOn() != null) {
            return VOIDED;
        }
        if (f.dismissedOn() != null) {
            return DISMISSED;
        }
        if (f.movedOut() != null) {
            return TRANSFERRED;
        }
        if (f.closure() != null) {
            return closed(f, f.closure());
        }
        return f.receipt() == null ? SUBMITTED : open(f);
    }

    private static State closed(Facts f, Closure closure) {
        if (f.dossier().archiveNo() != null) {
            return ARCHIVED;
        }
        return switch (closure.kind()) {
            case REPLIED -> REPLIED;
            case WITHDRAWN -> WITHDRAWN;
            case ABANDONED -> ABANDONED;
        };
    }

    private static State open(Facts f) {
        if (f.decision() != null) {
            return DECIDED;
        }
        if (f.openCorrection() != null) {
            return AWAITING_CORRECTION;
        }
        if (f.openFee() != null) {
            return AWAITING_PAYMENT;
        }
        if (f.explanation() != null && f.explanation().isOpen()) {
            return AWAITING_EXPLANATION;
        }
        if (f.consultations().stream().anyMatch(Consultation::isOpen)) {
            return CONSULTING;
        }
        return isUnderReview(f) ? UNDER_REVIEW : RECEIVED;
    }

    private static boolean isUnderReview(Facts f) {
        var paper = f.handling().reply();
        return paper != null && paper.stage() != Handling.Stage.RETURNED;
    }
}
