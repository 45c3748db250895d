package org.gongkai.office.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.play.Story;
import org.gongkai.office.scenario.way.Course;
import org.gongkai.office.scenario.way.Dice;
import org.gongkai.office.scenario.way.Paths;
import org.gongkai.office.scenario.way.Reply;
import org.gongkai.office.scenario.way.Standing;
import org.gongkai.office.scenario.way.Words;
import org.jspecify.annotations.Nullable;

/**
 * A year of requests that adds up to published figures: every request of 一 and 二, each leaving by the line it is
 * counted in or standing open at the year's end.
 *
 * <p>Pure: the same figures give the same stories, so that a play that broke off can be taken up again.
 */
public final class Scenario {

    /** A drawn way that does not fit into the year is drawn again; so often only in a year without working days. */
    private static final int DRAWS = 2_000;

    private final Figures figures;
    private final Dice dice;
    private final Paths paths;
    private final LocalDate newYear;
    private final LocalDate yearEnd;
    private final List<Told> told = new ArrayList<>();

    /**
     * A story, and what a later one may need of it.
     *
     * @param outcome null when it is left open
     * @param closedOn null when it is left open
     */
    private record Told(
            Story story,
            Column column,
            @Nullable Outcome outcome,
            Words.Subject subject,
            @Nullable LocalDate closedOn) {}

    private Scenario(Figures figures, WorkingDayCalendar calendar) {
        this.figures = figures;
        this.dice = new Dice(31L * figures.agency().hashCode() + figures.year(), calendar);
        this.paths = new Paths(dice);
        this.newYear = LocalDate.of(figures.year(), 1, 1);
        this.yearEnd = LocalDate.of(figures.year(), 12, 31);
    }

    /** With legacy requests for 二. The stories in the order in which they begin; a repeat after what it repeats. */
    public static List<Story> plan(Figures figures, WorkingDayCalendar calendar) {
        return plan(figures, calendar, List.of());
    }

    /**
     * As {@link #plan(Figures, WorkingDayCalendar)}, going on with what stands there from the year before.
     *
     * @param standing as many as 二 says in each column, the least free first; none for legacy requests
     */
    static List<Story> plan(Figures figures, WorkingDayCalendar calendar, List<Standing> standing) {
        var scenario = new Scenario(figures, calendar);
        for (Column column : Column.OF_REQUESTS) {
            scenario.fill(
                    column, standing.stream().filter(s -> s.column() == column).toList());
        }
        return scenario.told.stream()
                .map(Told::story)
                .sorted(Comparator.comparing(Story::begins).thenComparingInt(Story::number))
                .toList();
    }

    /** Those from before leave first, legacy ones by a plain outcome; repeats last, once there is one to repeat. */
    private void fill(Column column, List<Standing> standing) {
        List<@Nullable Outcome> exits = exits(column);
        for (Standing request : standing) {
            goOn(request, take(exits, request));
        }
        int legacy = standing.isEmpty() ? figures.at(Line.CARRIED_IN, column) : 0;
        for (int i = 0; i < exits.size(); i++) {
            Outcome exit = exits.get(i);
            if (exit == null) {
                leaveOpen(column, i < legacy);
            } else {
                close(column, i < legacy, exit);
            }
        }
    }

    /** Takes the exit that fits best. */
    private @Nullable Outcome take(List<@Nullable Outcome> exits, Standing request) {
        int best = 0;
        for (int i = 1; i < exits.size(); i++) {
            if (request.fit(exits.get(i)).compareTo(request.fit(exits.get(best))) < 0) {
                best = i;
            }
        }
        Outcome exit = exits.get(best);
        if (request.fit(exit) == Standing.Fit.IMPOSSIBLE) {
            throw new Mistake(
                    "上年结转的申请 " + request.requestId() + "（" + request.state().zh() + "）没有合适的办理结果可用。",
                    "Request " + request.requestId() + ", carried in while "
                            + request.state().en() + ", cannot leave by any line that is left.");
        }
        exits.remove(best);
        return exit;
    }

    private void goOn(Standing request, @Nullable Outcome outcome) {
        if (outcome == null) {
            return;
        }
        Words.Subject subject = new Words.Subject(request.facts().filing().summary(), Map.of());
        Reply reply = new Reply(outcome, documentNo(), repeat(outcome, null));
        for (int i = 0; i < DRAWS; i++) {
            var course = new Course(dice, request, newYear);
            paths.goOn(course, request, reply, yearEnd);
            LocalDate on = course.closedOn();
            if (on != null && !on.isAfter(yearEnd)) {
                var story = new Story(told.size() + 1, request.requestId(), course.acts());
                told.add(new Told(story, request.column(), outcome, subject, null));
                return;
            }
        }
        throw new IllegalStateException(
                "no way from " + request.state() + " to " + outcome + " fits into " + figures.year());
    }

    private List<@Nullable Outcome> exits(Column column) {
        var plain = new ArrayList<@Nullable Outcome>();
        for (Outcome outcome : Outcome.values()) {
            int times = outcome == Outcome.NOT_PROCESSED_REPEAT ? 0 : figures.at(outcome.line(), column);
            for (int i = 0; i < times; i++) {
                plain.add(outcome);
            }
        }
        dice.shuffle(plain);
        for (int i = 0; i < figures.at(Line.CARRIED_FORWARD, column); i++) {
            plain.add(null);
        }
        for (int i = 0; i < figures.at(Line.NOT_PROCESSED_REPEAT, column); i++) {
            plain.add(Outcome.NOT_PROCESSED_REPEAT);
        }
        return plain;
    }

    private void close(Column column, boolean legacy, Outcome outcome) {
        Told before = outcome == Outcome.NOT_PROCESSED_REPEAT && !legacy ? repeated(column) : null;
        Words.Subject subject = before == null ? Words.subject(column, outcome, dice) : again(before.subject());
        Reply reply = new Reply(outcome, documentNo(), repeat(outcome, before));
        LocalDate from = before == null || before.closedOn() == null ? first(legacy) : before.closedOn();
        for (int i = 0; i < DRAWS; i++) {
            var course = new Course(dice, dice.day(from, legacy ? newYear.minusDays(1) : yearEnd));
            course.registered(column, subject, legacy);
            paths.close(course, reply, yearEnd);
            LocalDate on = course.closedOn();
            if (on != null && !on.isBefore(newYear) && !on.isAfter(yearEnd) && inYear(course, legacy)) {
                told.add(new Told(story(course), column, outcome, subject, on));
                return;
            }
        }
        throw new IllegalStateException("no way to " + outcome + " fits into " + figures.year());
    }

    private void leaveOpen(Column column, boolean legacy) {
        Outcome coming = dice.of(List.of(Outcome.GRANTED, Outcome.UNAVAILABLE_NOT_HELD));
        Words.Subject subject = Words.subject(column, coming, dice);
        Reply reply = new Reply(coming, documentNo(), null);
        for (int i = 0; i < DRAWS; i++) {
            LocalDate from = legacy ? first(true) : yearEnd.minusDays(50);
            var course = new Course(dice, dice.day(from, legacy ? newYear.minusDays(1) : yearEnd));
            course.registered(column, subject, legacy);
            boolean fits;
            if (legacy) {
                // Open for more than a year: a third party whose receipt of the letter nobody could establish.
                course.askedInVain();
                fits = true;
            } else {
                fits = paths.leaveOpen(course, reply, yearEnd);
            }
            if (fits && inYear(course, legacy)) {
                told.add(new Told(story(course), column, null, subject, null));
                return;
            }
        }
        throw new IllegalStateException("no request can be left open at the end of " + figures.year());
    }

    /** The receipt, moved to a working day, may have crossed the turn of the year. */
    private boolean inYear(Course course, boolean legacy) {
        return course.receivedOn().isBefore(newYear) == legacy
                && !course.receivedOn().isAfter(yearEnd);
    }

    private LocalDate first(boolean legacy) {
        return legacy ? newYear.minusDays(40) : newYear;
    }

    /** An answered request of the same column to repeat, early enough; null when there is none. */
    private @Nullable Told repeated(Column column) {
        List<Told> answered = told.stream()
                .filter(t -> t.column() == column
                        && t.outcome() != null
                        && t.outcome().refuses())
                .filter(t -> t.closedOn() != null && t.closedOn().isBefore(yearEnd.minusDays(45)))
                .toList();
        return answered.isEmpty() ? null : dice.of(answered);
    }

    private static Words.Subject again(Words.Subject subject) {
        return new Words.Subject("再次申请：" + subject.summary(), subject.applicant());
    }

    private Reply.@Nullable Repeat repeat(Outcome outcome, @Nullable Told before) {
        if (outcome != Outcome.NOT_PROCESSED_REPEAT) {
            return null;
        }
        return before == null
                ? new Reply.Repeat(null, (figures.year() - 2) + "-" + String.format("%04d", dice.between(1, 60)))
                : new Reply.Repeat(before.story().number(), "");
    }

    private Story story(Course course) {
        return Story.of(told.size() + 1, course.acts());
    }

    private String documentNo() {
        return "公开告〔" + figures.year() + "〕" + (told.size() + 1) + "号";
    }
}
