package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.deadline.Calendars.CALENDAR;
import static org.gongkai.deadline.Calendars.d;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.gongkai.events.calendar.CalendarAdopted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random histories reckoned twice; the seed is fixed, so a failure comes back. */
class RandomClocksTest {

    private static final int HISTORIES = 10_000;
    private static final long SEED = 20_260_213;

    /** From a year without notice before the first to years without one after the last. */
    private static final LocalDate FIRST = LocalDate.parse("2018-11-01");

    private static final int DAYS = 3_800;

    private final NaiveClock naive = new NaiveClock();

    @Test
    void ten_thousand_random_histories_agree_with_an_independent_reckoning() {
        assertThat(disagreements(CALENDAR)).isEmpty();
    }

    @Test
    void one_make_up_day_dropped_is_noticed() {
        assertThat(disagreements(without(d("2026-02-14")))).isNotEmpty();
    }

    private static WorkingDayCalendar without(LocalDate makeUp) {
        CalendarAdopted notice = CALENDAR.notices().get(makeUp.getYear());
        if (notice == null) {
            throw new IllegalStateException("no notice for " + makeUp.getYear());
        }
        var rest = new TreeSet<>(notice.makeUpWorkday());
        assertThat(rest.remove(makeUp)).isTrue();
        return CALENDAR.adopting(
                new CalendarAdopted(notice.year(), notice.papers(), notice.holidayOff(), rest, notice.adoptedOn()));
    }

    private List<String> disagreements(WorkingDayCalendar calendar) {
        var random = new Random(SEED);
        var found = new ArrayList<String>();
        for (int i = 0; i < HISTORIES; i++) {
            ClockFacts facts = history(random);
            LocalDate asOf = facts.base().plusDays(random.nextInt(-10, 200));
            if (!agrees(ReplyClock.reckon(facts, calendar), facts, asOf)) {
                found.add(i + ": " + facts + " as of " + asOf);
            }
        }
        return found;
    }

    private static ClockFacts history(Random random) {
        var facts = ClockFacts.received(FIRST.plusDays(random.nextInt(DAYS)));
        if (random.nextInt(4) == 0) {
            facts = facts.extended(random.nextInt(21));
        }
        for (int restarts = random.nextInt(6) - 3; restarts > 0; restarts--) {
            var by = random.nextBoolean() ? ClockFacts.Start.CORRECTION : ClockFacts.Start.PAYMENT;
            facts = facts.restarted(by, facts.base().plusDays(random.nextInt(60)));
        }
        if (random.nextInt(3) == 0) {
            facts = facts.extended(random.nextInt(1, 21));
        }
        for (int letters = random.nextInt(7) - 2; letters > 0; letters--) {
            facts = facts.suspended(suspension(random, facts.base()));
        }
        if (random.nextInt(8) == 0) {
            facts = facts.stopped(facts.base().plusDays(random.nextInt(40)));
        }
        return random.nextBoolean() ? facts.ended(facts.base().plusDays(random.nextInt(120))) : facts;
    }

    private static Suspension suspension(Random random, LocalDate base) {
        LocalDate from = base.plusDays(random.nextInt(-20, 60));
        LocalDate to = random.nextInt(10) == 0 ? null : from.plusDays(random.nextInt(45));
        return new Suspension(from, to, "征求意见", "asked");
    }

    private boolean agrees(Reckoning reckoning, ClockFacts facts, LocalDate asOf) {
        LocalDate due = facts.stoppedOn() != null
                ? null
                : naive.due(facts.base(), facts.workingDays() + facts.extensionDays(), facts.suspensions());
        LocalDate upTo = asOf;
        for (LocalDate end : new LocalDate[] {facts.stoppedOn(), facts.endedOn()}) {
            upTo = end != null && end.isBefore(upTo) ? end : upTo;
        }
        int used = naive.used(facts.base(), upTo, facts.suspensions());
        return Objects.equals(reckoning.due(), due)
                && reckoning.used(asOf) == used
                && (due == null || agreesOnDue(reckoning, facts, due, asOf))
                && agreesOnState(reckoning, facts, due);
    }

    private boolean agreesOnDue(Reckoning reckoning, ClockFacts facts, LocalDate due, LocalDate asOf) {
        LocalDate end = facts.endedOn();
        boolean late = (end != null && end.isBefore(asOf) ? end : asOf).isAfter(due);
        ExplainedDay last = reckoning.days().getLast();
        return reckoning.provisional() == naive.provisional(facts.base(), due)
                && reckoning.overdue(asOf) == late
                && last.date().equals(due)
                && last.counted() == facts.workingDays() + facts.extensionDays();
    }

    private static boolean agreesOnState(Reckoning reckoning, ClockFacts facts, @Nullable LocalDate due) {
        if (facts.endedOn() != null) {
            return reckoning.state() == Reckoning.State.ENDED;
        }
        if (facts.stoppedOn() != null) {
            return reckoning.state() == Reckoning.State.STOPPED;
        }
        boolean waits = due == null && facts.suspensions().stream().anyMatch(s -> s.to() == null);
        return reckoning.state() == (waits ? Reckoning.State.SUSPENDED : Reckoning.State.RUNNING);
    }
}
