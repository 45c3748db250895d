package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.e2e.RunningOffice;
import org.gongkai.office.figures.Comparison;
import org.gongkai.office.figures.Published;
import org.gongkai.office.scenario.ScenarioCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PublishedYearsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"10-pingtan-2019", "12-pingtan-2021", "19-shuyang-drc-2023", "01-shanghai-office-2019"})
    void every_cell_of_the_three_tables_is_the_published_figure(String name) throws IOException {
        check(PlayedYear.of(name));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("org.gongkai.office.figures.Published#balanced")
    void every_cell_of_every_balanced_file_is_the_published_figure(Path file) throws IOException {
        check(PlayedYear.of(file.getFileName().toString().replace(".json", "")));
    }

    private static void check(PlayedYear played) throws IOException {
        JsonNode report = played.report();
        assertThat(report.path("status").asText()).isEqualTo("CLOSED");
        assertThat(report.path("provisional").asBoolean()).isFalse();
        assertThat(printed(report)).isEqualTo(published(played.file()));
        assertThat(printedCases(report)).isEqualTo(publishedCases(played.file()));
        assertThat(printedTwo(report)).containsAllEntriesOf(publishedTwo(played.file(), report));
        assertThat(Comparison.of(played.figures(), report).differences()).isEmpty();
        assertThat(played.clerk().requests()).hasSize(played.figures().requests());
        assertCarriedOver(played);
    }

    private static final List<String> CASES = List.of(
            "REVIEW.UPHELD",
            "REVIEW.RECTIFIED",
            "REVIEW.OTHER_RESULT",
            "REVIEW.PENDING",
            "REVIEW.TOTAL",
            "LITIGATION_DIRECT.UPHELD",
            "LITIGATION_DIRECT.RECTIFIED",
            "LITIGATION_DIRECT.OTHER_RESULT",
            "LITIGATION_DIRECT.PENDING",
            "LITIGATION_DIRECT.TOTAL",
            "LITIGATION_AFTER_REVIEW.UPHELD",
            "LITIGATION_AFTER_REVIEW.RECTIFIED",
            "LITIGATION_AFTER_REVIEW.OTHER_RESULT",
            "LITIGATION_AFTER_REVIEW.PENDING",
            "LITIGATION_AFTER_REVIEW.TOTAL");

    private static List<Integer> printedCases(JsonNode report) {
        JsonNode values = report.path("tables").path("T4").path("rows").path(0).path("values");
        return CASES.stream().map(code -> values.path(code).asInt(-1)).toList();
    }

    /** Read without the code under test: a blank is 0. */
    private static List<Integer> publishedCases(Path file) throws IOException {
        var cells = new ArrayList<Integer>();
        JSON.readTree(file.toFile()).path("section4").forEach(value -> cells.add(value.asInt(0)));
        return cells;
    }

    /** The figures of table 二 by label and place in the row. */
    private static Map<String, String> printedTwo(JsonNode report) {
        var cells = new TreeMap<String, String>();
        for (JsonNode row : report.path("tables").path("T2").path("rows")) {
            int place = 0;
            for (JsonNode value : row.path("values")) {
                cells.put(row.path("label").asText().replace("行政规范", "规范") + place, value.asText());
                place++;
            }
        }
        return cells;
    }

    /** Read without the code under test: what is a number, or a number of yuan. */
    private static Map<String, String> publishedTwo(Path file, JsonNode report) throws IOException {
        var cells = new TreeMap<String, String>();
        JSON.readTree(file.toFile()).path("section2").properties().forEach(row -> {
            for (int place = 0; place < row.getValue().size(); place++) {
                String text = row.getValue().get(place).asText().replaceFirst("(\\d)元$", "$1");
                if (text.matches("-?[0-9.]+")) {
                    cells.put(row.getKey().replace("行政规范", "规范") + place, text);
                }
            }
        });
        int plain = report.path("template").asText().equals("2019") ? 15 : 6;
        assertThat(cells).as("plain figures of %s", file).hasSizeGreaterThanOrEqualTo(plain);
        return cells;
    }

    /** 四 of the year is 二 of the next, which is open. */
    private static void assertCarriedOver(PlayedYear played) {
        var next = played.clerk()
                .table(played.year() + 1)
                .path("tables")
                .path("T3")
                .path("rows");
        for (JsonNode row : next) {
            if (row.path("code").asText().equals("CARRIED_IN")) {
                played.figures()
                        .row(Line.CARRIED_FORWARD)
                        .forEach((column, figure) -> assertThat(
                                        row.path("values").path(column.name()).asInt())
                                .isEqualTo(figure));
            }
        }
    }

    private static List<List<Integer>> printed(JsonNode report) {
        var rows = new ArrayList<List<Integer>>();
        for (JsonNode row : report.path("tables").path("T3").path("rows")) {
            var cells = new ArrayList<Integer>();
            for (Column column : Column.OF_REQUESTS) {
                cells.add(row.path("values").path(column.name()).asInt(-1));
            }
            cells.add(row.path("values").path("TOTAL").asInt(-1));
            rows.add(cells);
        }
        return rows;
    }

    /** Read without the code under test: a blank cell is 0, a blank 总计 the sum of its row. */
    private static List<List<Integer>> published(Path file) throws IOException {
        var rows = new ArrayList<List<Integer>>();
        for (JsonNode row : JSON.readTree(file.toFile()).path("section3").path("rows")) {
            var cells = new ArrayList<Integer>();
            row.path("values").forEach(value -> cells.add(value.asInt(0)));
            int sum = cells.subList(0, 6).stream().mapToInt(Integer::intValue).sum();
            assertThat(cells.get(6)).as("总计 of %s", row.path("code")).isIn(0, sum);
            cells.set(6, sum);
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void figures_that_do_not_tie_out_are_refused_by_line_and_column_and_nothing_is_played() throws Exception {
        RunningOffice office = RunningOffice.get();
        long before = office.head();
        var refusals = new ArrayList<Mistake>();
        int status = new CommandLine(new ScenarioCommand())
                .setExecutionExceptionHandler((e, command, words) -> {
                    refusals.add(catchThrowableOfType(Mistake.class, () -> {
                        throw e;
                    }));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(
                        Published.file("10-pingtan-2019").toString(),
                        Published.file("11-pingtan-2020").toString(),
                        "--data",
                        office.data().toString());
        assertThat(status).isNotZero();
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.zh()).contains("11-pingtan-2020", "“（七）总计”行“自然人”列：应为 26", "实为 20");
            assertThat(refusal).hasMessageContaining("Line \"(7) Total\", column \"Natural person\": expected 26");
        });
        assertThat(office.head()).isEqualTo(before);
    }
}
