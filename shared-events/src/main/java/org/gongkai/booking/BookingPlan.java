package org.gongkai.booking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.booking.Life.Exit;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/**
 * What a request should have booked by now, from its facts alone; an event books the difference to what it has.
 *
 * <p>A request's path through the years is one entry, a carry from each year to the next, and at most one exit. Years that
 * do not take bookings keep what they have; the path is laid through the others.
 *
 * @param wanted the net bookings it should have
 * @param entryLate whether it entered in a later year than it was received in
 * @param exitLate whether it left in a later year than its reply was made in
 */
public record BookingPlan(Booked wanted, boolean entryLate, boolean exitLate) {

    /** The version of these rules, stored with every posting. */
    public static final int RULE = 1;

    /**
     * The plan.
     *
     * @param life the facts
     * @param periods which years take bookings
     * @param booked what the request has booked so far
     */
    public static BookingPlan of(Life life, Periods periods, Booked booked) {
        if (life.entry() == null) {
            return new BookingPlan(Booked.NOTHING, false, false);
        }
        if (isSettledForGood(periods, booked)) {
            return new BookingPlan(booked, lateEntry(life, booked), false);
        }
        if (life.voidedOn() != null && nothingIsFixed(periods, booked)) {
            return new BookingPlan(Booked.NOTHING, false, false);
        }
        return new Path(life, periods, booked).plan();
    }

    /** What leads from the booked to the wanted. */
    public List<Booking> difference(Booked booked, AgencyId agency) {
        return wanted.minus(booked, agency);
    }

    private static boolean isSettledForGood(Periods periods, Booked booked) {
        Cell outcome = booked.outcome();
        return outcome != null && !periods.takes(outcome.period());
    }

    private static boolean nothingIsFixed(Periods periods, Booked booked) {
        return booked.first(cell -> !periods.takes(cell.period())) == null;
    }

    private static boolean lateEntry(Life life, Booked booked) {
        return life.entry() instanceof Life.Entry.Received received
                && booked.firstYear() != null
                && booked.firstYear() != received.on().getYear();
    }

    /** The path of one request, laid year by year. */
    private record Path(Life life, Periods periods, Booked booked) {

        BookingPlan plan() {
            var cells = new TreeSet<Cell>();
            int entered = entryYear();
            int left = lastYear(entered);
            cells.add(new Cell(entered, entryLine(entered), column()));
            for (int year = entered; year < left; year++) {
                cells.add(new Cell(year, Line.CARRIED_FORWARD, column()));
                cells.add(new Cell(year + 1, Line.CARRIED_IN, column()));
            }
            boolean exitLate = leave(cells, left);
            boolean entryLate = life.entry() instanceof Life.Entry.Received received
                    && received.on().getYear() != entered;
            return new BookingPlan(Booked.oneOfEach(cells), entryLate, exitLate);
        }

        /** Books the way out in the path's last year; tells whether that is later than the fact. */
        private boolean leave(Set<Cell> cells, int left) {
            if (life.voidedOn() != null) {
                cells.add(new Cell(left, Line.OTHER_MISC, column()));
                return false;
            }
            return switch (life.exit()) {
                case null -> false;
                case Exit.Settled settled -> {
                    cells.add(new Cell(left, settled.outcome(), column()));
                    yield settled.madeOn().getYear() != left;
                }
                case Exit.MovedOut out -> {
                    cells.removeIf(c -> c.period() == left && c.line().side() == Line.Side.ENTRY);
                    yield out.on().getYear() != left;
                }
                case Exit.Abolished gone -> {
                    cells.removeIf(c -> c.period() >= gone.year());
                    yield false;
                }
            };
        }

        /** Fixed by a year that takes no bookings; else where the entry belongs. */
        private int entryYear() {
            Integer first = booked.firstYear();
            return first != null && !periods.takes(first)
                    ? first
                    : requireEntry().year(periods);
        }

        private Line entryLine(int entered) {
            Cell fixed = booked.first(c -> c.period() == entered && c.line().side() == Line.Side.ENTRY);
            return fixed != null && !periods.takes(entered)
                    ? fixed.line()
                    : requireEntry().line();
        }

        /** A column that was ever fixed stays, else balance and continuity would break per column. */
        private Column column() {
            Cell fixed = booked.first(cell -> !periods.takes(cell.period()));
            return fixed == null ? life.column() : fixed.column();
        }

        /** Where it leaves, or where it stands: a request never goes back to an earlier year by itself. */
        private int lastYear(int entered) {
            int stands = Math.max(entered, booked.lastYear() == null ? 0 : booked.lastYear());
            if (life.exit() instanceof Exit.Settled settled) {
                return Math.max(entered, periods.yearFor(settled.madeOn()));
            }
            if (life.voidedOn() != null) {
                return Math.max(stands, periods.yearFor(life.voidedOn()));
            }
            return switch (life.exit()) {
                case Exit.MovedOut out -> Math.max(stands, periods.yearFor(out.on()));
                case null, default -> stands;
            };
        }

        private Life.Entry requireEntry() {
            return java.util.Objects.requireNonNull(life.entry());
        }
    }
}
