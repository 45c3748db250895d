package org.gongkai.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row for row against the official tables, as transcribed beside the tests. */
class TableTemplateTest {

    private static JsonNode official(TableTemplate template) throws IOException {
        String name = "/templates/table3-" + template.code() + ".json";
        try (var in = Objects.requireNonNull(TableTemplateTest.class.getResourceAsStream(name))) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static List<List<String>> official(JsonNode list) {
        return list.valueStream()
                .map(row -> List.of(
                        row.path("code").asText(),
                        row.path("label_zh").asText(),
                        row.path("label_en").asText(),
                        row.path("kind").asText(),
                        row.path("parent").isNull() ? "" : row.path("parent").asText()))
                .toList();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String orBlank(@Nullable String parent) {
        return parent == null ? "" : parent;
    }

    @ParameterizedTest
    @EnumSource
    void every_row_is_the_official_one_in_the_official_order(TableTemplate template) throws IOException {
        assertThat(template.rows())
                .extracting(r -> List.of(r.code(), r.zh(), r.en(), word(r.kind()), orBlank(r.parent())))
                .isEqualTo(official(official(template).path("rows")));
    }

    @ParameterizedTest
    @EnumSource
    void every_column_is_the_official_one_in_the_official_order(TableTemplate template) throws IOException {
        assertThat(template.columns())
                .extracting(c -> List.of(c.code(), c.zh(), c.en(), word(c.kind()), orBlank(c.parent())))
                .isEqualTo(official(official(template).path("columns")));
    }

    @ParameterizedTest
    @EnumSource
    void the_leaves_print_every_line_of_the_ledger_once(TableTemplate template) {
        assertThat(template.rows())
                .filteredOn(r -> r.kind() == Kind.LEAF)
                .flatExtracting(TableTemplate.Row::lines)
                .containsExactlyElementsOf(Line.OF_REQUESTS);
        assertThat(template.columns())
                .filteredOn(c -> c.kind() == Kind.LEAF)
                .flatExtracting(TableTemplate.Head::columns)
                .containsExactlyElementsOf(Column.OF_REQUESTS);
    }

    @ParameterizedTest
    @EnumSource
    void totals_add_up_what_the_official_formula_adds_up(TableTemplate template) throws IOException {
        JsonNode official = official(template);
        var rows =
                template.rows().stream().collect(Collectors.toMap(TableTemplate.Row::code, TableTemplate.Row::lines));
        var summands = formula(official.path("rows"), "RESULTS_TOTAL").stream()
                .flatMap(code -> Objects.requireNonNull(rows.get(code)).stream())
                .toList();
        assertThat(rows.get("RESULTS_TOTAL")).containsExactlyInAnyOrderElementsOf(summands);
        assertThat(template.columns().getLast().columns())
                .extracting(Column::name)
                .containsExactlyInAnyOrderElementsOf(formula(official.path("columns"), "TOTAL"));
    }

    private static Set<String> formula(JsonNode list, String code) {
        String formula = list.valueStream()
                .filter(row -> row.path("code").asText().equals(code))
                .map(row -> row.path("formula").asText())
                .findFirst()
                .orElseThrow();
        return new TreeSet<>(Arrays.asList(formula.split("\\+", -1)));
    }

    @ParameterizedTest
    @EnumSource
    void a_group_adds_up_its_leaves(TableTemplate template) {
        for (var group : template.rows()) {
            if (group.kind() == Kind.GROUP) {
                assertThat(template.rows())
                        .filteredOn(r -> r.kind() == Kind.LEAF && within(template, r, group.code()))
                        .flatExtracting(TableTemplate.Row::lines)
                        .containsExactlyElementsOf(group.lines());
            }
        }
    }

    private static boolean within(TableTemplate template, TableTemplate.Row row, String group) {
        return group.equals(row.parent())
                || template.rows().stream()
                        .filter(r -> r.code().equals(row.parent()))
                        .anyMatch(r -> within(template, r, group));
    }

    @Test
    void each_year_has_its_format_and_paper() throws IOException {
        assertThat(TableTemplate.defaultFor(2019)).isEqualTo(TableTemplate.F2019);
        assertThat(TableTemplate.defaultFor(2020)).isEqualTo(TableTemplate.F2019);
        assertThat(TableTemplate.defaultFor(2021)).isEqualTo(TableTemplate.F2021);
        assertThat(TableTemplate.defaultFor(2025)).isEqualTo(TableTemplate.F2021);
        for (TableTemplate template : TableTemplate.values()) {
            assertThat(TableTemplate.of(template.code())).isEqualTo(template);
            assertThat(template.document())
                    .isEqualTo(official(template).path("document_no").asText());
        }
    }

    @Test
    void an_unknown_format_is_refused_by_name() {
        assertThatThrownBy(() -> TableTemplate.of("2020")).hasMessageContaining("There is no format 2020");
    }
}
