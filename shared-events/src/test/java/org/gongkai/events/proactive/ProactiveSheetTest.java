package org.gongkai.events.proactive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.events.ledger.TableTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cell for cell against the official tables, as transcribed beside the tests. */
class ProactiveSheetTest {

    private static JsonNode official(TableTemplate template) throws IOException {
        String name = "/templates/table2-" + template.code() + ".json";
        try (var in = Objects.requireNonNull(ProactiveSheetTest.class.getResourceAsStream(name))) {
            return new ObjectMapper().readTree(in).path("tables");
        }
    }

    private static List<String> words(JsonNode node) {
        return List.of(
                node.path("code").asText(),
                node.path("label_zh").asText(),
                node.path("label_en").asText());
    }

    @ParameterizedTest
    @EnumSource
    void every_part_row_and_column_is_the_official_one_in_the_official_order(TableTemplate template)
            throws IOException {
        var found = new ArrayList<List<String>>();
        for (var part : ProactiveSheet.of(template).parts()) {
            found.add(List.of(part.code(), part.zh(), part.en(), ProactiveSheet.CONTENT));
            part.rows().forEach(r -> found.add(List.of(r.row().name(), r.zh(), r.en())));
            part.columns().forEach(c -> found.add(List.of(c.column().name(), c.zh(), c.en())));
        }
        var expected = new ArrayList<List<String>>();
        for (JsonNode part : official(template)) {
            expected.add(List.of(
                    part.path("id").asText(),
                    part.path("heading_zh").asText(),
                    part.path("legal_basis").asText(),
                    part.path("row_heading_zh").asText()));
            part.path("rows").forEach(row -> expected.add(words(row)));
            part.path("columns").forEach(column -> expected.add(words(column)));
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void every_unit_and_sign_is_the_official_one(TableTemplate template) throws IOException {
        var units = new ArrayList<String>();
        for (JsonNode part : official(template)) {
            for (JsonNode column : part.path("columns")) {
                units.add(column.path("unit").asText() + column.path("signed").asBoolean());
            }
        }
        assertThat(ProactiveSheet.of(template).parts())
                .flatExtracting(part -> part.cells(part.rows().getFirst()))
                .extracting(cell -> cell.unit().zh() + cell.isSigned())
                .isEqualTo(units);
    }

    @Test
    void every_cell_stands_in_one_of_the_formats_and_leads_back_from_its_code() {
        var cells = new ArrayList<>(ProactiveSheet.of(TableTemplate.F2019).cells());
        cells.addAll(ProactiveSheet.of(TableTemplate.F2021).cells());
        assertThat(cells).contains(ProactiveCell.values());
        assertThat(cells).allSatisfy(cell -> {
            assertThat(ProactiveCell.find(cell.code())).contains(cell);
            assertThat(ProactiveSheet.words(cell).zh()).isNotBlank();
        });
        assertThat(ProactiveCell.find("RULES.DECISIONS")).isEmpty();
        assertThat(ProactiveSheet.of(TableTemplate.F2019).cells()).hasSize(22);
        assertThat(ProactiveSheet.of(TableTemplate.F2021).cells()).hasSize(10);
    }
}
