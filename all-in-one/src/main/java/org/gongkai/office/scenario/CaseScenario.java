package org.gongkai.office.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSubject;
import org.gongkai.events.remedy.Instance;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.scenario.way.Dice;
import org.jspecify.annotations.Nullable;

/**
 * A year of reviews and suits that adds up to published figures of table 四: each leaving by the result it is counted
 * in, or pending at the year's end. The paper does not say how many were pending before; some are.
 *
 * <p>Pure: the same figures give the same cases.
 */
final class CaseScenario {

    /** One in so many that are concluded was filed the year before. */
    private static final int CARRIED = 4;

    private final Figures figures;
    private final Dice dice;
    private final LocalDate newYear;
    private final LocalDate yearEnd;
    private final List<Life> lives = new ArrayList<>();

    /**
     * A command.
     *
     * @param name in the address; empty for the one that enters the case
     */
    record Step(String name, LocalDate on, Map<String, Object> fields) {

        /** With one field more. */
        Step with(String field, Object value) {
            var more = new LinkedHashMap<>(fields);
            more.put(field, value);
            return new Step(name, on, more);
        }
    }

    /**
     * A case, as far as it is told.
     *
     * @param caseId of one that the office knows already; null when the first step enters it
     */
    record Life(@Nullable String caseId, List<Step> steps) {}

    private CaseScenario(Figures figures, Dice dice) {
        this.figures = figures;
        this.dice = dice;
        this.newYear = LocalDate.of(figures.year(), 1, 1);
        this.yearEnd = LocalDate.of(figures.year(), 12, 31);
    }

    /** How many cases are carried in from the year before, where that was not played. */
    static Map<Column, Integer> carriedIn(Figures figures) {
        var carried = new LinkedHashMap<Column, Integer>();
        for (Column column : Column.OF_CASES) {
            int concluded = total(figures, column) - figures.at(Line.PENDING, column);
            carried.put(column, (concluded + CARRIED - 2) / CARRIED);
        }
        return carried;
    }

    /** All cases of a kind that the year counts. */
    static int total(Figures figures, Column column) {
        return Line.OF_CASES.stream().mapToInt(line -> figures.at(line, column)).sum();
    }

    /**
     * The cases of the year.
     *
     * @param standing those the year before left pending, as the office lists them; null when that was not played
     */
    static List<Life> plan(Figures figures, Dice dice, @Nullable List<JsonNode> standing) {
        var scenario = new CaseScenario(figures, dice);
        for (CaseRoute route : CaseRoute.values()) {
            scenario.fill(route, standing);
        }
        return scenario.lives;
    }

    private void fill(CaseRoute route, @Nullable List<JsonNode> standing) {
        var results = new ArrayList<Line>();
        for (Line line : Line.OF_CASES) {
            for (int i = 0; i < figures.at(line, route.column()); i++) {
                results.add(line);
            }
        }
        var before = standing == null
                ? List.<JsonNode>of()
                : standing.stream()
                        .filter(line -> line.path("route").path("zh").asText().equals(route.zh()))
                        .toList();
        int legacy = standing == null ? carriedIn(figures).getOrDefault(route.column(), 0) : 0;
        for (int i = 0; i < results.size(); i++) {
            Line result = results.get(i);
            if (i < before.size()) {
                goesOn(before.get(i).path("caseId").asText(), route, result);
            } else {
                lives.add(new Life(null, course(route, result, i < legacy)));
            }
        }
    }

    /** What was left pending is concluded in the year, or stays as it is. */
    private void goesOn(String caseId, CaseRoute route, Line result) {
        if (result != Line.PENDING) {
            LocalDate on = dice.day(newYear.plusDays(20), yearEnd.minusDays(40));
            lives.add(new Life(caseId, List.of(concluded(route, result, on))));
        }
    }

    private List<Step> course(CaseRoute route, Line result, boolean legacy) {
        boolean pending = result == Line.PENDING;
        LocalDate filed = legacy
                ? dice.day(newYear.minusDays(80), newYear.minusDays(10))
                : pending
                        ? dice.day(yearEnd.minusDays(70), yearEnd.minusDays(2))
                        : dice.day(newYear, yearEnd.minusDays(190));
        var steps = new ArrayList<Step>();
        steps.add(new Step("", filed, filing(route, filed, legacy)));
        LocalDate accepted = dice.day(filed.plusDays(1), filed.plusDays(4));
        steps.add(step("accept", accepted, "acceptedOn"));
        LocalDate notice = dice.day(accepted.plusDays(1), accepted.plusDays(4));
        steps.add(step("receive-notice", notice, "receivedOn"));
        steps.add(step("respond", dice.day(notice.plusDays(1), notice.plusDays(6)), "respondedOn"));
        if (!pending) {
            end(steps, route, result, legacy ? newYear.plusDays(15) : notice.plusDays(25));
        }
        steps.removeIf(step -> step.on().isAfter(yearEnd));
        return steps;
    }

    private void end(List<Step> steps, CaseRoute route, Line result, LocalDate from) {
        LocalDate on = dice.day(from, from.plusDays(40));
        if (route.isSuit() && dice.percent(70)) {
            steps.add(judged(Instance.FIRST, form(route, result), on));
            if (dice.percent(40)) {
                LocalDate appealed = dice.day(on.plusDays(2), on.plusDays(12));
                steps.add(step("appeal", appealed, "filedOn").with("body", "市中级人民法院"));
                on = dice.day(appealed.plusDays(30), appealed.plusDays(60));
                steps.add(judged(Instance.SECOND, form(route, result), on));
            }
        }
        steps.add(concluded(route, result, dice.day(on.plusDays(1), on.plusDays(15))));
    }

    private Map<String, Object> filing(CaseRoute route, LocalDate filed, boolean legacy) {
        int number = lives.size() + 1;
        var fields = new LinkedHashMap<String, Object>();
        fields.put("route", route.name());
        fields.put(
                "caseNo",
                route.isSuit()
                        ? "（" + filed.getYear() + "）行初" + number + "号"
                        : "行复〔" + filed.getYear() + "〕" + number + "号");
        fields.put("body", route.isSuit() ? "人民法院" : "行政复议机关");
        fields.put(
                "subject",
                dice.of(List.of(CaseSubject.REPLY, CaseSubject.REPLY, CaseSubject.NON_REPLY))
                        .name());
        fields.put("filedOn", filed.toString());
        fields.put("origin", legacy ? "LEGACY" : "NEW");
        return fields;
    }

    private Step judged(Instance instance, CaseForm form, LocalDate on) {
        return step("conclude-instance", on, "concludedOn")
                .with("instance", instance.name())
                .with("form", form.name());
    }

    private Step concluded(CaseRoute route, Line result, LocalDate on) {
        return step("conclude", on, "effectiveOn")
                .with("form", form(route, result).name());
    }

    private CaseForm form(CaseRoute route, Line result) {
        return dice.of(Arrays.stream(CaseForm.values())
                .filter(form -> form.fits(route) && form.result() == result)
                .toList());
    }

    private static Step step(String name, LocalDate on, String field) {
        return new Step(name, on, Map.of(field, on.toString()));
    }
}
