package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reply clock needs to know of a request; {@link ReplyClock} makes a due date of it.
 *
 * @param receivedOn the date of receipt (art 31)
 * @param base the day the period counts from, itself not counted: the receipt or the last restart
 * @param start what the base is
 * @param workingDays the reply period: 20 (art 33(2)), or what an order to decide anew sets
 * @param extensionDays by how many working days it was extended since the base, 0 to 20 (art 33(2))
 * @param suspensions in any order, may overlap: a day covered twice is left out once
 * @param appointedOn the day set for the reply: put off under art 35, or set by an order; null when the period rules
 * @param stoppedOn since when a correction or a payment is awaited; no due date until the restart that follows
 * @param endedOn the day the reply was made or the request closed otherwise
 */
public record ClockFacts(
        LocalDate receivedOn,
        LocalDate base,
        Start start,
        int workingDays,
        int extensionDays,
        List<Suspension> suspensions,
        @Nullable LocalDate appointedOn,
        @Nullable LocalDate stoppedOn,
        @Nullable LocalDate endedOn) {

    /** What the period counts from. */
    public enum Start {
        /** The request was received (art 31). */
        RECEIPT,
        /** The corrected request was received (art 30): the full period anew. */
        CORRECTION,
        /** The fee was paid (国办函〔2020〕109号第七条): the full period anew from the next day. */
        PAYMENT,
        /** A review body or court ordered a new reply (行政复议法第六十四条, 行政诉讼法第七十条): the period it set. */
        ORDER
    }

    public ClockFacts {
        suspensions = List.copyOf(suspensions);
        if (base.isBefore(receivedOn)) {
            throw new IllegalArgumentException("received on " + receivedOn + ", the clock cannot start on " + base);
        }
        if (workingDays < 1) {
            throw new IllegalArgumentException("a reply period has at least 1 working day, found " + workingDays);
        }
        if (!StatutoryLimit.EXTENSION.allows(extensionDays)) {
            throw new IllegalArgumentException(
                    "an extension has at most 20 working days (art 33), found " + extensionDays);
        }
    }

    /** A request just received: 20 working days run. */
    public static ClockFacts received(LocalDate on) {
        return new ClockFacts(
                on, on, Start.RECEIPT, StatutoryLimit.REPLY.workingDays(), 0, List.of(), null, null, null);
    }

    /** The full period anew from this day; an extension given before is void, an open consultation still suspends. */
    public ClockFacts restarted(Start by, LocalDate on) {
        return restarted(by, on, StatutoryLimit.REPLY.workingDays());
    }

    /** A period of so many working days from this day, likewise. */
    public ClockFacts restarted(Start by, LocalDate on, int days) {
        return new ClockFacts(receivedOn, on, by, days, 0, suspensions, null, null, endedOn);
    }

    /** The reply is due on this day, whatever the period says. */
    public ClockFacts appointed(LocalDate day) {
        return new ClockFacts(
                receivedOn, base, start, workingDays, extensionDays, suspensions, day, stoppedOn, endedOn);
    }

    /** The period extended by these working days in all. */
    public ClockFacts extended(int days) {
        return new ClockFacts(receivedOn, base, start, workingDays, days, suspensions, appointedOn, stoppedOn, endedOn);
    }

    /** One more suspension. */
    public ClockFacts suspended(Suspension suspension) {
        var all = new ArrayList<>(suspensions);
        all.add(suspension);
        return new ClockFacts(
                receivedOn, base, start, workingDays, extensionDays, all, appointedOn, stoppedOn, endedOn);
    }

    /** A correction or payment is awaited from this day on. */
    public ClockFacts stopped(LocalDate on) {
        return new ClockFacts(
                receivedOn, base, start, workingDays, extensionDays, suspensions, appointedOn, on, endedOn);
    }

    /** The reply was made, or the request closed otherwise. */
    public ClockFacts ended(LocalDate on) {
        return new ClockFacts(
                receivedOn, base, start, workingDays, extensionDays, suspensions, appointedOn, stoppedOn, on);
    }

    /** The whole period in working days, extension included: 20 to 40. */
    public int allotted() {
        return workingDays + extensionDays;
    }
}
