package org.gongkai.query.wizard;

import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.annual.ReportLife;

/** What is to be done next about a year's report, and in which step of the way that is done. */
public enum NextThing {
    /** The year is not over. */
    GO_ON(WorkStep.REQUESTS),
    /** Its figures are to be looked at and fixed. */
    FIX(WorkStep.REQUESTS),
    /** It was opened again and is to be closed again. */
    FIX_AGAIN(WorkStep.CLOSE),
    SIGN(WorkStep.HAND_UP),
    SUBMIT(WorkStep.HAND_UP),
    /** It lies with the competent department. */
    WAIT(WorkStep.HAND_UP),
    /** It came back with comments. */
    MEND(WorkStep.TEXTS),
    PUBLISH(WorkStep.PUBLISH),
    NOTHING(WorkStep.PUBLISH);

    private final WorkStep step;

    NextThing(WorkStep step) {
        this.step = step;
    }

    /** Where it is done. */
    public WorkStep step() {
        return step;
    }

    /** Whether somebody here has to do it. */
    public boolean asks() {
        return this != GO_ON && this != WAIT && this != NOTHING;
    }

    /** The end of the key of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Of a report.
     *
     * @param signs whether the agency's papers are signed before they leave
     * @param superior whether there is somebody to hand it up to
     */
    static NextThing of(int year, ReportLife life, boolean signs, boolean superior, LocalDate today) {
        boolean sign = signs && !life.signed();
        return switch (life.stage()) {
            case OPEN -> today.getYear() > year ? FIX : GO_ON;
            case REOPENED -> FIX_AGAIN;
            case CLOSED -> sign ? SIGN : superior ? SUBMIT : PUBLISH;
            case SUBMITTED -> WAIT;
            case RETURNED -> MEND;
            case ACCEPTED -> sign ? SIGN : PUBLISH;
            case PUBLISHED -> NOTHING;
        };
    }
}
