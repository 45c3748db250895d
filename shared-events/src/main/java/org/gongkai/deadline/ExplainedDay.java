package org.gongkai.deadline;

import java.time.LocalDate;

/**
 * One day on the way to the due date.
 *
 * @param counted its number among the working days that count, from 1; 0 when it does not count
 * @param provisional whether its year has no notice yet, so that the day may still change its kind
 * @param zh the reason in one Chinese sentence
 * @param en the reason in one English sentence
 */
public record ExplainedDay(LocalDate date, Kind kind, int counted, boolean provisional, String zh, String en) {

    /** Why the day counts or not. */
    public enum Kind {
        /** The day the period counts from. */
        START,
        /** An ordinary working day. */
        COUNTED,
        /** A Saturday or Sunday worked in exchange for a holiday (调休), which counts. */
        MAKE_UP_WORKDAY,
        WEEKEND,
        HOLIDAY,
        /** Left out, because others were being asked (art 33(3)); on the last line, from this day on. */
        SUSPENDED,
        /** From this day on the period does not run: a correction or payment is awaited. */
        STOPPED,
        /** The day set for the reply instead of a period. */
        APPOINTED
    }
}
