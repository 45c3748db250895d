package org.gongkai.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.events.ledger.Column.COMMERCIAL_ENTERPRISE;
import static org.gongkai.events.ledger.Column.NATURAL_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.booking.Life.Entry;
import org.gongkai.booking.Life.Exit;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/**
 * One request at one agency: facts and closings go in, entries come out.
 *
 * <p>Entries are written as in the case table: {@code +N2025} newly received, {@code CI} carried in, {@code CF} carried
 * forward, {@code o1} granted, {@code o2} denied, {@code misc} other; an apostrophe marks the second column.
 */
final class Story {

    static final AgencyId AGENCY = new AgencyId(1);
    static final Line O1 = Line.GRANTED;
    static final Line O2 = Line.DENIED_INTERNAL_AFFAIRS;

    private Life life = new Life(NATURAL_PERSON, null, null, null);
    private Booked booked = Booked.NOTHING;
    private int lastClosed;
    private final Set<Integer> reopened = new TreeSet<>();
    private boolean named;
    private List<Booking> entries = List.of();
    private BookingPlan plan = new BookingPlan(Booked.NOTHING, false, false);

    /** A request of an agency whose years up to this one are closed. */
    static Story closedTo(int year) {
        var story = new Story();
        story.lastClosed = year;
        return story;
    }

    static Story received(String on) {
        return new Story().receivedOn(on);
    }

    Story receivedOn(String on) {
        return enters(new Entry.Received(LocalDate.parse(on)));
    }

    Story enters(Entry entry) {
        return lives(new Life(life.column(), entry, life.exit(), life.voidedOn()));
    }

    Story replied(Line outcome, String on) {
        return leaves(new Exit.Settled(outcome, LocalDate.parse(on)));
    }

    Story replyRetracted() {
        return leaves(null);
    }

    Story leaves(@Nullable Exit exit) {
        return lives(new Life(life.column(), life.entry(), exit, life.voidedOn()));
    }

    Story column(Column column) {
        return lives(new Life(column, life.entry(), life.exit(), life.voidedOn()));
    }

    Story voided(String on) {
        return lives(new Life(life.column(), life.entry(), life.exit(), LocalDate.parse(on)));
    }

    /** The same facts once more. */
    Story touched() {
        return lives(life);
    }

    Story lives(Life facts) {
        life = facts;
        plan = BookingPlan.of(life, periods(), booked);
        return books(plan.difference(booked, AGENCY));
    }

    /** Closes a year: what stands in it goes on in the next. */
    Story closed(int year) {
        Cell standing = booked.standing();
        reopened.remove(year);
        lastClosed = Math.max(lastClosed, year);
        if (standing == null || standing.period() != year) {
            return books(List.of());
        }
        return books(List.of(
                new Booking(AGENCY, year, Line.CARRIED_FORWARD, standing.column(), 1),
                new Booking(AGENCY, year + 1, Line.CARRIED_IN, standing.column(), 1)));
    }

    /** Opens a closed year again and every later one with it; the following commands name the reopening. */
    Story reopened(int year) {
        IntStream.rangeClosed(year, lastClosed).forEach(reopened::add);
        return naming(true);
    }

    /** Whether the following commands name the reopening. */
    Story naming(boolean reopening) {
        named = reopening;
        return this;
    }

    private Story books(List<Booking> bookings) {
        entries = bookings;
        booked = booked.plus(bookings);
        return this;
    }

    Periods periods() {
        return new Periods(lastClosed, named ? reopened : Set.of());
    }

    Life life() {
        return life;
    }

    Booked booked() {
        return booked;
    }

    int lastClosed() {
        return lastClosed;
    }

    Set<Integer> reopenedYears() {
        return Set.copyOf(reopened);
    }

    List<Booking> entries() {
        return entries;
    }

    /** The last fact or closing booked exactly these entries, in whatever order. */
    Story adds(String... expected) {
        assertThat(entries.stream().map(Story::text)).containsExactlyInAnyOrder(expected);
        return this;
    }

    /** All told these cells are booked. */
    Story has(String... expected) {
        assertThat(booked.minus(Booked.NOTHING, AGENCY).stream().map(Story::text))
                .containsExactlyInAnyOrder(expected);
        return this;
    }

    Story late(boolean entry, boolean exit) {
        assertThat(plan.entryLate()).as("entry late").isEqualTo(entry);
        assertThat(plan.exitLate()).as("exit late").isEqualTo(exit);
        return this;
    }

    private static String text(Booking b) {
        String sign = b.amount() == 1 ? "+" : b.amount() == -1 ? "-" : Integer.toString(b.amount());
        return sign + code(b.line()) + b.period() + (b.column() == COMMERCIAL_ENTERPRISE ? "'" : "");
    }

    private static String code(Line line) {
        return Objects.requireNonNull(
                switch (line) {
                    case NEW_RECEIVED -> "N";
                    case CARRIED_IN -> "CI";
                    case CARRIED_FORWARD -> "CF";
                    case GRANTED -> "o1";
                    case DENIED_INTERNAL_AFFAIRS -> "o2";
                    case OTHER_MISC -> "misc";
                    default -> line.name();
                });
    }
}
