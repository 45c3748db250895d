package org.gongkai.policy;

/** What a policy that is a choice may be, for the switch that acts on it; the words stand in {@link Policy}. */
public final class Choice {

    private Choice() {}

    /** {@link Policy#EXPLANATION_CLOCK}. */
    public enum ExplanationClock {
        RUN,
        SUSPEND
    }

    /** {@link Policy#CONSULTATION_SUSPEND_FROM}. */
    public enum SuspendFrom {
        SENT,
        SERVED
    }

    /** {@link Policy#NO_SUIT_REMEDY_TEXT}. */
    public enum RemedyText {
        FULL,
        REVIEW_ONLY
    }

    /** {@link Policy#REDECISION_COUNTING}. */
    public enum Redecision {
        NOT_RECOUNTED,
        COUNT_AS_NEW
    }

    /** {@link Policy#CASE_CONCLUDED_AT}. */
    public enum CaseConcluded {
        EFFECTIVE,
        FIRST_INSTANCE
    }

    /** {@link Policy#LATE_LOGGING}. */
    public enum LateLogging {
        CURRENT_PERIOD,
        REOPEN
    }
}
