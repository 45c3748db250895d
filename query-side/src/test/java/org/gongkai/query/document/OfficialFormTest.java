package org.gongkai.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.document.DocxReader.Seen;
import org.gongkai.query.document.docx.DocxWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Word document against the official form, which stands in a fixture: every row, span and label. */
class OfficialFormTest {

    private static final List<String> TABLES = List.of("T2", "T3", "T4");

    @ParameterizedTest
    @EnumSource
    void a_year_of_nothing_is_the_official_form_with_zeros(TableTemplate template) throws Exception {
        var form = form(template);
        try (var document =
                DocxReader.open(DocxWriter.of(Specimen.zeros(template).paper()))) {
            var tables = document.getTables();
            assertThat(tables).hasSize(TABLES.size());
            for (int i = 0; i < TABLES.size(); i++) {
                assertThat(DocxReader.read(tables.get(i)))
                        .as(TABLES.get(i))
                        .isEqualTo(expected(form.get(TABLES.get(i))));
            }
            var texts = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isBlank())
                    .toList();
            assertThat(texts).isEqualTo(texts(form));
        }
    }

    /** Title, heads and the prompts where there is nothing to say; nothing else. */
    private static List<String> texts(JsonNode form) {
        var texts = new ArrayList<>(List.of("青禾区永安街道办事处2025年政府信息公开工作年度报告"));
        for (int i = 0; i < form.get("sections").size(); i++) {
            texts.add(form.get("sections").get(i).asString());
            String prompt = form.get("prompts").get(i).asString();
            if (!prompt.isEmpty()) {
                texts.add(prompt);
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void every_row_fills_the_grid_and_every_cell_has_a_paragraph(TableTemplate template) throws Exception {
        try (var document =
                DocxReader.open(DocxWriter.of(Specimen.primes(template, false).paper()))) {
            for (XWPFTable table : document.getTables()) {
                var widths = DocxReader.widths(table);
                int width = widths.stream().mapToInt(Integer::intValue).sum();
                // 156 mm, the type area of an official paper.
                assertThat(width).isEqualTo(Math.toIntExact(Math.round(156 * 1440 / 25.4)));
                assertThat(table.getCTTbl().getTblPr().getTblW().getW()).hasToString(String.valueOf(width));
                table.getRows().forEach(row -> {
                    int spans = row.getCtRow().getTcList().stream()
                            .mapToInt(tc -> tc.getTcPr().isSetGridSpan()
                                    ? tc.getTcPr().getGridSpan().getVal().intValue()
                                    : 1)
                            .sum();
                    assertThat(spans).isEqualTo(widths.size());
                    assertThat(row.isCantSplitRow()).isTrue();
                    assertThat(row.getCtRow().getTcList())
                            .allSatisfy(tc -> assertThat(tc.sizeOfPArray()).isEqualTo(1));
                });
            }
            assertThat(document.getTables().get(1).getRows().subList(0, 3)).allMatch(row -> row.isRepeatHeader());
            assertThat(document.getTables().get(1).getRows().subList(3, 8)).noneMatch(row -> row.isRepeatHeader());
        }
    }

    private static JsonNode form(TableTemplate template) throws Exception {
        String name = "official-form-" + template.code() + ".json";
        try (InputStream in = Objects.requireNonNull(OfficialFormTest.class.getResourceAsStream(name))) {
            return JsonMapper.builder().build().readTree(in);
        }
    }

    private static List<List<Seen>> expected(JsonNode rows) {
        return stream(rows)
                .map(row -> stream(row)
                        .map(cell -> new Seen(
                                cell.get(0).asString(),
                                cell.get(1).asInt(),
                                cell.get(2).asInt()))
                        .toList())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.forEach(nodes::add);
        return nodes.stream();
    }
}
