package org.gongkai.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.events.ledger.Column.COMMERCIAL_ENTERPRISE;
import static org.gongkai.events.ledger.Column.NATURAL_PERSON;
import static org.gongkai.events.ledger.Line.Side.ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.booking.Life.Entry.Received;
import org.gongkai.booking.Life.Exit.Settled;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The algebra of the ledger, at every step of random but repeatable histories of one request. */
class RandomHistoriesTest {

    private static final int HISTORIES = 3_000;
    private static final int STEPS = 25;
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2027;

    private int refused;
    private int revised;
    private int late;

    @Test
    void the_algebra_holds_at_every_step_and_the_paper_book_agrees() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            new History(seed).play();
        }
        assertThat(refused).as("commands refused because of a reopened year").isGreaterThan(20);
        assertThat(revised).as("bookings into a reopened year").isGreaterThan(1_000);
        assertThat(late).as("late facts").isGreaterThan(1_000);
    }

    private final class History {

        private final Random random;
        private final Story story = new Story();
        private final PaperBook paper = new PaperBook();
        private final List<String> told = new ArrayList<>();

        History(int seed) {
            random = new Random(seed);
            told.add("seed " + seed);
        }

        void play() {
            for (int step = 0; step < STEPS && story.life().voidedOn() == null; step++) {
                Booked before = story.booked();
                var closed = new Periods(story.lastClosed(), story.reopenedYears());
                switch (random.nextInt(10)) {
                    case 0, 1 -> close();
                    case 2 -> reopen();
                    default -> command();
                }
                told.add(story.entries().toString());
                verify(before, closed);
            }
        }

        /** The next year in order: the first reopened one, else the first never closed. */
        private void close() {
            Set<Integer> reopened = new TreeSet<>(story.reopenedYears());
            int next = reopened.isEmpty()
                    ? Math.max(story.lastClosed() + 1, FIRST_YEAR)
                    : reopened.iterator().next();
            if (next < LAST_YEAR) {
                told.add("close " + next);
                story.closed(next);
                paper.close(next);
            }
        }

        private void reopen() {
            if (story.lastClosed() >= FIRST_YEAR) {
                int year = FIRST_YEAR + random.nextInt(story.lastClosed() - FIRST_YEAR + 1);
                told.add("reopen " + year);
                story.reopened(year);
            }
        }

        private void command() {
            story.naming(random.nextBoolean());
            Life life = next(story.life());
            told.add(life + " under " + story.periods());
            var plan = BookingPlan.of(life, story.periods(), story.booked());
            boolean possible = plan.obstacle(story.periods(), story.booked()) == null;
            if (life.entry() instanceof Received received) {
                boolean written =
                        paper.write(received, (Settled) life.exit(), life.voidedOn(), life.column(), story.periods());
                assertThat(possible).as(told::toString).isEqualTo(written);
            }
            if (possible) {
                bookAndAsk(life, plan);
            } else {
                refused++;
            }
        }

        private void bookAndAsk(Life life, BookingPlan plan) {
            story.lives(life);
            revised += story.entries().stream().anyMatch(b -> b.period() <= story.lastClosed()) ? 1 : 0;
            late += plan.entryLate() || plan.exitLate() ? 1 : 0;
            assertThat(story.entries())
                    .as(() -> "closed years take nothing: " + told)
                    .allMatch(b -> story.periods().takes(b.period()));
            assertThat(BookingPlan.of(life, story.periods(), story.booked()).wanted())
                    .as(() -> "the same facts book nothing more: " + told)
                    .isEqualTo(story.booked());
        }

        private Life next(Life life) {
            return switch (random.nextInt(9)) {
                case 0, 1, 2 -> new Life(life.column(), received(), life.exit(), null);
                case 3, 4 -> new Life(life.column(), life.entry(), settled(life.entry()), null);
                case 5 -> new Life(life.column(), life.entry(), null, null);
                case 6, 7 -> new Life(column(), life.entry(), life.exit(), null);
                default -> new Life(life.column(), life.entry(), life.exit(), random.nextInt(4) == 0 ? day() : null);
            };
        }

        private Received received() {
            Life.Exit exit = story.life().exit();
            LocalDate on = day();
            return new Received(exit instanceof Settled s && s.madeOn().isBefore(on) ? s.madeOn() : on);
        }

        private @Nullable Settled settled(Life.@Nullable Entry entry) {
            LocalDate on = day();
            if (!(entry instanceof Received received)) {
                return null;
            }
            Line outcome = random.nextBoolean() ? Line.GRANTED : Line.UNAVAILABLE_NOT_HELD;
            return new Settled(outcome, received.on().isAfter(on) ? received.on() : on);
        }

        private Column column() {
            return random.nextBoolean() ? NATURAL_PERSON : COMMERCIAL_ENTERPRISE;
        }

        private LocalDate day() {
            return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * (LAST_YEAR - FIRST_YEAR + 1)));
        }

        /** The laws that hold whatever happened. */
        private void verify(Booked before, Periods untouchable) {
            var net = story.booked().net();
            assertThat(net.values()).as(told::toString).allMatch(amount -> amount == 1);
            assertThat(net.keySet().stream().filter(c -> c.line().isOutcome()))
                    .as(() -> "one outcome at most: " + told)
                    .hasSizeLessThanOrEqualTo(1);
            Map<String, Integer> balance = net.keySet().stream()
                    .collect(Collectors.toMap(
                            c -> c.period() + " " + c.column(), c -> c.line().side() == ENTRY ? 1 : -1, Integer::sum));
            assertThat(balance.values()).as(() -> "entries − exits: " + told).allMatch(n -> n == 0 || n == 1);
            assertThat(balance.values().stream().mapToInt(n -> n).sum())
                    .as(() -> "stands in one year at most: " + told)
                    .isLessThanOrEqualTo(1);
            assertThat(carried(Line.CARRIED_FORWARD, 1))
                    .as(() -> "continuity: " + told)
                    .isEqualTo(carried(Line.CARRIED_IN, 0));
            assertThat(closedCells(story.booked(), untouchable))
                    .as(() -> "closed years never change: " + told)
                    .isEqualTo(closedCells(before, untouchable));
            assertThat(net.keySet()).as(() -> "the paper book: " + told).isEqualTo(paperCells());
        }

        private Set<Cell> carried(Line line, int years) {
            return story.booked().net().keySet().stream()
                    .filter(c -> c.line() == line)
                    .map(c -> new Cell(c.period() + years, Line.CARRIED_IN, c.column()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Set<Cell> closedCells(Booked booked, Periods periods) {
            var cells = new TreeSet<>(booked.net().keySet());
            cells.removeIf(c -> periods.takes(c.period()));
            return cells;
        }

        private Set<Cell> paperCells() {
            var cells = new TreeSet<Cell>();
            paper.rows.forEach((year, row) -> {
                cells.add(new Cell(year, row.in(), row.column()));
                if (row.out() != null) {
                    cells.add(new Cell(year, row.out(), row.column()));
                }
            });
            return cells;
        }
    }
}
