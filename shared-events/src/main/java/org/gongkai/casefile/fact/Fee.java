package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.deadline.Suspension;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.FeeCharged;
import org.jspecify.annotations.Nullable;

/**
 * A processing fee asked for (art 42) and what came of it.
 *
 * @param basis by which tariff
 * @param quantity requests or pages
 * @param amount the sum in yuan
 * @param sentOn the day the notice went out
 * @param servedOn the day it reached the applicant; null while unknown
 * @param deadline the last day for paying
 * @param paidOn the day it was paid; null while it is not
 * @param waivedOn the day the agency gave it up; null while it did not
 * @param lawful whether the notice stops the clock; one sent too late, a second one, or one that an order to decide
 *     anew overtook does not
 */
public record Fee(
        FeeBasis basis,
        int quantity,
        int amount,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        LocalDate deadline,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate waivedOn,
        boolean lawful) {

    /** As the event tells it. */
    public static Fee of(FeeCharged e) {
        boolean lawful = e.faults().isEmpty();
        return new Fee(e.basis(), e.quantity(), e.amount(), e.sentOn(), null, e.deadline(), null, null, lawful);
    }

    /** The same once the applicant has the notice. */
    public Fee served(LocalDate on, LocalDate lastDay) {
        return new Fee(basis, quantity, amount, sentOn, on, lastDay, paidOn, waivedOn, lawful);
    }

    /** The same once it is paid. */
    public Fee paid(LocalDate on) {
        return new Fee(basis, quantity, amount, sentOn, servedOn, deadline, on, waivedOn, lawful);
    }

    /** The same once it is given up. */
    public Fee waived(LocalDate on) {
        return new Fee(basis, quantity, amount, sentOn, servedOn, deadline, paidOn, on, lawful);
    }

    /** The same once the clock no longer waits for it. */
    public Fee overtaken() {
        return new Fee(basis, quantity, amount, sentOn, servedOn, deadline, paidOn, waivedOn, false);
    }

    /** Whether payment was waited for at the end of this day. */
    public boolean isOpenOn(LocalDate day) {
        LocalDate ended = paidOn == null ? waivedOn : paidOn;
        return !sentOn.isAfter(day) && (ended == null || ended.isAfter(day));
    }

    /** Whether payment is still waited for. */
    public boolean isOpen() {
        return paidOn == null && waivedOn == null;
    }

    /** The time lost over a fee that was given up, which does not count; null for any other. */
    public @Nullable Suspension suspension() {
        return lawful && waivedOn != null
                ? new Suspension(sentOn, waivedOn, "等待缴费（后不再收费）", "waiting for a fee that was given up")
                : null;
    }
}
