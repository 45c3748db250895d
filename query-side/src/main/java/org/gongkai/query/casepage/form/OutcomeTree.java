package org.gongkai.query.casepage.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Outcome;

/**
 * The 21 rows a request can end in, under the headings of table 三.
 *
 * @param groups the headings, in the table's order
 */
public record OutcomeTree(List<Group> groups) {

    /** As in the format of 2021 (国办公开办函〔2021〕30号). */
    public static final OutcomeTree OF_2021 = of2021();

    /** One heading; its code names its label in the words of the pages. */
    public record Group(String code, List<Row> rows) {}

    /** One row. */
    public record Row(String value, Labelled label, String article, boolean refuses) {}

    private static OutcomeTree of2021() {
        var groups = new LinkedHashMap<String, List<Row>>();
        Arrays.stream(Outcome.values())
                .forEach(outcome -> groups.computeIfAbsent(code(outcome), code -> new ArrayList<>())
                        .add(new Row(outcome.name(), outcome.line(), outcome.article(), outcome.refuses())));
        return new OutcomeTree(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList());
    }

    private static String code(Outcome outcome) {
        String name = outcome.name();
        return outcome == Outcome.GRANTED || outcome == Outcome.PARTIALLY_GRANTED
                ? "granted"
                : name.startsWith("NOT_PROCESSED") ? "not-processed" : head(name);
    }

    private static String head(String name) {
        return name.substring(0, name.indexOf('_')).toLowerCase(Locale.ROOT);
    }

    /** The rows that owe reasons by themselves: {@code A|B|…} for showing their field. */
    public String refusing() {
        return String.join(
                "|",
                groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(Row::refuses)
                        .map(Row::value)
                        .filter(value -> !value.equals(Outcome.PARTIALLY_GRANTED.name()))
                        .toList());
    }
}
