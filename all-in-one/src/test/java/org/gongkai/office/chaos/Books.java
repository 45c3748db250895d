package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;

/**
 * An auditor who believes no check of the program: adds up what it prints, and counts what stands behind the figures.
 */
final class Books {

    private static final List<String> COLUMNS =
            Column.OF_REQUESTS.stream().map(Enum::name).toList();
    private static final List<String> OUTCOMES =
            Line.OF_REQUESTS.stream().filter(Line::isOutcome).map(Enum::name).toList();

    /** How often a table is asked for again while the office says that it is behind. */
    private static final int PATIENCE = 20;

    private final OfficeClient client;
    private final Log log;
    private final Chance chance;
    private final Map<String, String> frozen = new HashMap<>();
    private long tables;
    private long cells;

    Books(OfficeClient client, Log log, Chance chance) {
        this.client = client;
        this.log = log;
        this.chance = chance;
    }

    /** Table 三 as printed: figures by row and column. */
    private record Table(int year, JsonNode json) {

        int at(String row, String column) {
            for (JsonNode each : json.path("tables").path("T3").path("rows")) {
                if (each.path("code").asText().equals(row)) {
                    JsonNode value = each.path("values").path(column);
                    assertThat(value.isInt())
                            .as("%s %s in %s", row, column, json)
                            .isTrue();
                    return value.asInt();
                }
            }
            throw new AssertionError("no row " + row + " in " + json);
        }

        /** A figure of table 四. */
        int remedy(String code) {
            JsonNode value = json.path("tables")
                    .path("T4")
                    .path("rows")
                    .path(0)
                    .path("values")
                    .path(code);
            assertThat(value.isInt()).as("%s in %s", code, json).isTrue();
            return value.asInt();
        }

        /** The figures that are not nothing, by row and column. */
        Map<String, Integer> figures() {
            var figures = new TreeMap<String, Integer>();
            Remedies.codes()
                    .filter(code -> remedy(code) != 0)
                    .forEach(code -> figures.put("/cells/CASES/" + code, remedy(code)));
            Stream.concat(Stream.of("NEW_RECEIVED", "CARRIED_IN", "CARRIED_FORWARD"), OUTCOMES.stream())
                    .forEach(row -> COLUMNS.stream()
                            .filter(column -> at(row, column) != 0)
                            .forEach(column -> figures.put("/cells/" + row + "/" + column, at(row, column))));
            return figures;
        }
    }

    /** All years of the agency, and one figure among them. */
    void check(Bureau bureau) {
        Map<String, Integer> figures = figures(bureau);
        if (!figures.isEmpty()) {
            String address = chance.of(List.copyOf(figures.keySet()));
            drill(address, figures.getOrDefault(address, 0));
        }
    }

    /** All years of the agency, every figure among them, and every closing there ever was. */
    void checkAll(Bureau bureau) {
        figures(bureau).forEach(this::drill);
        for (int year = bureau.firstYear(); year <= Chance.thisYear(); year++) {
            JsonNode life = ask(report(bureau, year + "/life"));
            assertThat(life.path("stage").path("code").asText())
                    .as("the report on %d", year)
                    .isEqualTo(bureau.reports.stage(year));
        }
        frozen.forEach((address, text) -> {
            if (address.startsWith(report(bureau, ""))) {
                assertThat(fresh(address).required().body()).as(address).isEqualTo(text);
            }
        });
    }

    /** The figures behind which requests stand, by the address of their list. */
    private Map<String, Integer> figures(Bureau bureau) {
        var figures = new TreeMap<String, Integer>();
        Table before = null;
        for (int year = bureau.firstYear(); year <= Chance.thisYear(); year++) {
            Table table = table(bureau, year);
            tiesOut(table);
            Remedies.tiesOut(table::remedy, year);
            if (before != null) {
                Remedies.continues(before::remedy, table::remedy, log.filed(bureau.id(), year), bridge(bureau, year));
                continues(before, table, bridge(bureau, year));
            }
            String report = report(bureau, Integer.toString(year));
            table.figures().forEach((cell, figure) -> figures.put(report + cell, figure));
            before = table;
        }
        return figures;
    }

    private Map<String, Integer> bridge(Bureau bureau, int year) {
        return bureau.moved ? log.bridge(bureau.id(), year) : Map.of();
    }

    private Table table(Bureau bureau, int year) {
        String address = report(bureau, Integer.toString(year));
        Answer answer = fresh(address).required();
        tables++;
        JsonNode json = answer.json();
        Integer revision = bureau.closed.get(year);
        String open = bureau.reopened.contains(year) ? "REOPENED" : "OPEN";
        assertThat(json.path("status").asText()).as("status of %d", year).isEqualTo(revision == null ? open : "CLOSED");
        if (revision != null) {
            assertThat(json.path("revision").asInt()).as("revision of %d", year).isEqualTo(revision);
            String first = frozen.putIfAbsent(address + "?revision=" + revision, answer.body());
            assertThat(answer.body())
                    .as("the frozen table of %d", year)
                    .isEqualTo(first == null ? answer.body() : first);
        }
        return new Table(year, json);
    }

    private static void tiesOut(Table t) {
        for (String column : Stream.concat(COLUMNS.stream(), Stream.of("TOTAL")).toList()) {
            int in = t.at("NEW_RECEIVED", column) + t.at("CARRIED_IN", column);
            int results = t.at("RESULTS_TOTAL", column);
            int sum = OUTCOMES.stream().mapToInt(row -> t.at(row, column)).sum();
            assertThat(results).as("sum of %d %s", t.year(), column).isEqualTo(sum);
            assertThat(in)
                    .as("balance of %d %s", t.year(), column)
                    .isEqualTo(results + t.at("CARRIED_FORWARD", column));
        }
        for (JsonNode row : t.json().path("tables").path("T3").path("rows")) {
            JsonNode values = row.path("values");
            int sum = COLUMNS.stream().mapToInt(c -> values.path(c).asInt()).sum();
            assertThat(values.path("TOTAL").asInt())
                    .as("sum of %d %s", t.year(), row)
                    .isEqualTo(sum);
            COLUMNS.forEach(c -> assertThat(values.path(c).asInt()).as(c).isNotNegative());
        }
    }

    private static void continues(Table before, Table table, Map<String, Integer> bridge) {
        for (String column : COLUMNS) {
            assertThat(table.at("CARRIED_IN", column))
                    .as("continuity of %d %s", table.year(), column)
                    .isEqualTo(before.at("CARRIED_FORWARD", column) + bridge.getOrDefault(column, 0));
        }
    }

    /** The list behind a figure is as long as the figure says. */
    private void drill(String address, int figure) {
        JsonNode list = ask(address);
        assertThat(list.path("figure").asInt()).as(address).isEqualTo(figure);
        assertThat(list.path("requests")).as(address).hasSize(figure);
        cells++;
    }

    static String report(Bureau bureau, String year) {
        return "/api/agencies/" + bureau.id() + "/reports/" + year;
    }

    JsonNode ask(String path) {
        return fresh(path).required().json();
    }

    /** Asks until the answer counts every record. */
    private Answer fresh(String path) {
        for (int left = PATIENCE; left > 0; left--) {
            Answer answer = client.get(path);
            if (answer.headers().firstValue("Gongkai-Stale").isEmpty()) {
                return answer;
            }
        }
        throw new AssertionError("the figures stay behind: " + path);
    }

    long tables() {
        return tables;
    }

    long cells() {
        return cells;
    }
}
