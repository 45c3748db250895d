package org.gongkai.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.booking.Life.Entry;
import org.gongkai.booking.Life.Exit;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.StepDateAmended;
import org.jspecify.annotations.Nullable;

/**
 * What a request or case should have booked by now, from its facts alone; an event books the difference to what it has.
 *
 * <p>Its path through the years is one entry, a carry from each year to the next, and at most one exit. Years
 * that do not take bookings keep what they have; the path is laid through the others.
 *
 * @param wanted the net bookings it should have
 * @param entryLate whether it is entered in another year than it was received in, because that one is closed
 * @param exitLate whether it left in another year than the one the fact belongs to, because that one is closed
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
        Entry entry = life.entry();
        if (entry == null) {
            return new BookingPlan(Booked.NOTHING, false, false);
        }
        if (hasLeftForGood(periods, booked)) {
            return new BookingPlan(booked, isLate(entry, booked.firstYear()), isLate(life, booked.outcome()));
        }
        if (life.voidedOn() != null && nothingIsFixed(periods, booked)) {
            return new BookingPlan(Booked.NOTHING, false, false);
        }
        return new Path(entry, life, periods, booked).plan();
    }

    /** What leads from the booked to the wanted. */
    public List<Booking> difference(Booked booked, AgencyId agency) {
        return wanted.minus(booked, agency);
    }

    /**
     * The year that stands in the plan's way: it takes no bookings and yet would have to change. Null when none does.
     *
     * <p>That can only be a year reopened for others, in which the request stands: nothing stands in a closed one.
     */
    public @Nullable Integer obstacle(Periods periods, Booked booked) {
        Integer first = wanted.firstDifference(booked);
        return first == null || periods.takes(first) ? null : first;
    }

    /** Whether the event's fact is booked to another year than its own, which is closed (补录): see {@link Posting}. */
    public boolean isLate(RequestEvent event) {
        return switch (event) {
            case RequestReceived e -> entryLate;
            case RequestAmended e -> e.change() instanceof Amendment.ReceivedOn && entryLate;
            case RequestEvent.CountingStep e -> exitLate;
            case RequestVoided e -> exitLate;
            case StepDateAmended e -> exitLate;
            default -> false;
        };
    }

    private static boolean hasLeftForGood(Periods periods, Booked booked) {
        Cell outcome = booked.outcome();
        Integer left = outcome == null ? booked.handedOverIn() : Integer.valueOf(outcome.period());
        return left != null && !periods.takes(left);
    }

    private static boolean nothingIsFixed(Periods periods, Booked booked) {
        return booked.first(cell -> !periods.takes(cell.period())) == null;
    }

    private static boolean isLate(Entry entry, @Nullable Integer enteredIn) {
        return entry instanceof Entry.Received received
                && enteredIn != null
                && enteredIn != received.on().getYear();
    }

    private static boolean isLate(Life life, @Nullable Cell outcome) {
        return life.voidedOn() == null
                && outcome != null
                && life.exit() instanceof Exit.Settled settled
                && outcome.period() != settled.madeOn().getYear();
    }

    /** The path of one request, laid year by year. */
    private record Path(Entry entry, Life life, Periods periods, Booked booked) {

        BookingPlan plan() {
            var cells = new TreeSet<Cell>();
            int entered = entryYear();
            int left = lastYear(entered);
            cells.add(new Cell(entered, entryLine(entered), column()));
            for (int year = entered; year < left; year++) {
                cells.add(new Cell(year, account().carriedForward(), column()));
                cells.add(new Cell(year + 1, account().carriedIn(), column()));
            }
            boolean exitLate = leave(cells, left);
            return new BookingPlan(Booked.oneOfEach(cells), isLate(entry, entered), exitLate);
        }

        /** Books the way out in the path's last year; tells whether the fact belongs to a closed one. */
        private boolean leave(Set<Cell> cells, int left) {
            LocalDate voidedOn = life.voidedOn();
            if (voidedOn != null) {
                cells.add(new Cell(left, account().mistake(), column()));
                return !periods.takes(voidedOn.getYear());
            }
            return switch (life.exit()) {
                case null -> false;
                case Exit.Settled settled -> {
                    cells.add(new Cell(left, settled.outcome(), column()));
                    yield settled.madeOn().getYear() != left;
                }
                case Exit.MovedOut out -> {
                    cells.removeIf(c -> c.period() == left && c.line().side() == Line.Side.ENTRY);
                    yield !periods.takes(out.on().getYear());
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
            return first != null && !periods.takes(first) ? first : entry.year(periods, first);
        }

        private Line entryLine(int entered) {
            Cell fixed = booked.first(c -> c.period() == entered && c.line().side() == Line.Side.ENTRY);
            return fixed != null && !periods.takes(entered) ? fixed.line() : entry.line(account());
        }

        private Account account() {
            return life.column().account();
        }

        /** A column that was ever fixed stays, else balance and continuity would break per column. */
        private Column column() {
            Cell fixed = booked.first(cell -> !periods.takes(cell.period()));
            return fixed == null ? life.column() : fixed.column();
        }

        /** Where it leaves, or where it stands: a request never goes back to an earlier year by itself. */
        private int lastYear(int entered) {
            Integer handedOverIn = booked.handedOverIn();
            Integer last = handedOverIn == null ? booked.lastYear() : handedOverIn;
            int stands = Math.max(entered, Objects.requireNonNullElse(last, entered));
            Cell outcome = booked.outcome();
            Integer settledIn = outcome == null ? null : Integer.valueOf(outcome.period());
            if (life.exit() instanceof Exit.Settled settled) {
                return Math.max(entered, periods.yearFor(settled.madeOn(), settledIn));
            }
            if (life.voidedOn() != null) {
                return Math.max(stands, periods.yearFor(life.voidedOn(), settledIn));
            }
            return switch (life.exit()) {
                case Exit.MovedOut out -> Math.max(stands, periods.yearFor(out.on(), handedOverIn));
                case Exit.Abolished gone -> Math.max(stands, gone.year());
                case null, default -> stands;
            };
        }
    }
}
