package org.gongkai.query.wizard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.annual.Stage;
import org.gongkai.query.annual.LifeAnswer;
import org.gongkai.query.checklist.Item;
import org.gongkai.query.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Where the work on a year's report stands.
 *
 * @param report its tables
 * @param life what became of it
 * @param stage where it stands
 * @param next what is to be done
 * @param items what to look at before its figures are fixed; none once they are
 * @param signs whether it is signed before it leaves
 * @param superior the number of the agency it is handed up to; null when there is none
 * @param current the step that is shown
 * @param today the day it is looked at
 */
public record Work(
        Report report,
        LifeAnswer life,
        Stage stage,
        NextThing next,
        List<Item> items,
        boolean signs,
        @Nullable Integer superior,
        WorkStep current,
        LocalDate today) {

    private static final Set<Stage> GONE_UP = Set.of(Stage.SUBMITTED, Stage.ACCEPTED, Stage.PUBLISHED);

    public Work {
        items = List.copyOf(items);
    }

    /** A step with whether it is done. */
    public record Mark(WorkStep step, boolean done, boolean current) {}

    /** The steps in order. */
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (WorkStep step : WorkStep.values()) {
            marks.add(new Mark(step, done(step), step == current));
        }
        return marks;
    }

    private boolean done(WorkStep step) {
        return switch (step) {
            case REQUESTS -> fixed() || of(Item.Part.REQUESTS).isEmpty();
            case PROACTIVE -> fixed() || of(Item.Part.PROACTIVE).isEmpty();
            case CASES -> fixed() || of(Item.Part.CASES).isEmpty();
            case TEXTS -> of(Item.Part.TEXTS).isEmpty();
            case CHECK -> fixed() || items.isEmpty();
            case CLOSE -> fixed();
            case HAND_UP -> GONE_UP.contains(stage);
            case PUBLISH -> stage == Stage.PUBLISHED;
        };
    }

    /** Whether its figures are fixed. */
    public boolean fixed() {
        return stage != Stage.OPEN && stage != Stage.REOPENED;
    }

    /** Whether the closing would be refused. */
    public boolean stopped() {
        return items.stream().anyMatch(item -> item.level() == Item.Level.STOPS);
    }

    /** What to look at in a part of the report. */
    public List<Item> of(Item.Part part) {
        return items.stream().filter(item -> item.part() == part).toList();
    }

    /** The same by the part's name, for pages. */
    public List<Item> of(String part) {
        return of(Item.Part.valueOf(part));
    }

    /** Whether nobody asked for anything and nobody has said so yet. */
    public boolean noneToConfirm() {
        return items.stream().anyMatch(item -> item.code().equals("NONE_RECEIVED"));
    }

    /** Whether this can be done to it now. */
    public boolean can(String step) {
        return life.next().stream().anyMatch(can -> can.name().equals(step));
    }

    /** What was asked for when it came back; null when it did not, or has gone on since. */
    public @Nullable String comments() {
        return stage == Stage.RETURNED ? life.steps().getLast().detail() : null;
    }

    /** Whether its day has passed and it is not published. */
    public boolean late() {
        return stage != Stage.PUBLISHED && today.isAfter(life.dueOn());
    }

    /** The step before; null at the first. */
    public @Nullable WorkStep before() {
        return current.before();
    }

    /** The step after; null at the last. */
    public @Nullable WorkStep after() {
        return current.after();
    }

    /** The address of a step. */
    public String at(WorkStep step) {
        return page() + "/work/" + step.path();
    }

    /** The address of the report. */
    public String page() {
        return "/agencies/" + report.agency().id() + "/reports/"
                + report.table().year();
    }

    /** The address of its commands. */
    public String command(String name) {
        return "/api/agencies/" + report.agency().id() + "/periods/"
                + report.table().year() + "/" + name;
    }
}
