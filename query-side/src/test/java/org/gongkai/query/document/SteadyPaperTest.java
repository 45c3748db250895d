package org.gongkai.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.document.docx.DocxWriter;
import org.gongkai.query.document.form.AnnualReport;
import org.gongkai.query.document.form.CollectionForm;
import org.gongkai.query.document.form.Part;
import org.gongkai.query.document.form.Words;
import org.gongkai.query.document.html.HtmlWriter;
import org.gongkai.query.document.pdf.MissingCharacters;
import org.gongkai.query.document.pdf.PdfWriter;
import org.gongkai.query.document.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;

class SteadyPaperTest {

    private static final PdfWriter PDF = new PdfWriter(null);

    private static final List<Function<Paper, byte[]>> WRITERS =
            List.of(DocxWriter::of, XlsxWriter::of, HtmlWriter::of, PDF::of);

    @Test
    void the_same_report_gives_the_same_octets_wherever_it_is_printed() {
        var paper = Specimen.primes(TableTemplate.F2021, false).paper();
        var before = WRITERS.stream().map(writer -> writer.apply(paper)).toList();
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            var again = Specimen.primes(TableTemplate.F2021, false).paper();
            for (int i = 0; i < WRITERS.size(); i++) {
                assertThat(WRITERS.get(i).apply(again)).isEqualTo(before.get(i));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void no_part_of_a_package_knows_the_hour_it_was_packed() throws Exception {
        var paper = Specimen.primes(TableTemplate.F2021, false).paper();
        for (byte[] file : List.of(DocxWriter.of(paper), XlsxWriter.of(paper))) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    assertThat(part.getTimeLocal().getYear()).as(part.getName()).isEqualTo(1980);
                }
            }
        }
    }

    @Test
    void a_clean_copy_says_nothing_that_the_form_does_not_but_its_properties_do() throws Exception {
        var paper = Specimen.primes(TableTemplate.F2021, false).paper();
        assertThat(paper.notice()).isNull();
        assertThat(paper.texts())
                .noneMatch(text -> text.contains("00ff") || text.contains("版次") || text.contains("记录"));
        try (var document = DocxReader.open(DocxWriter.of(paper));
                var pdf = Loader.loadPDF(PDF.of(paper))) {
            var custom = document.getProperties().getCustomProperties();
            assertThat(custom.getProperty("校验码").getLpwstr()).isEqualTo("00ff");
            assertThat(custom.getProperty("版次").getLpwstr()).isEqualTo("0");
            assertThat(custom.getProperty("记录序号").getLpwstr()).isEqualTo("4711");
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).hasToString("2026-01-05T01:02:03Z");
            assertThat(core.getModified()).isEqualTo(core.getCreated());
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("校验码"))
                    .isEqualTo("00ff");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title());
        }
    }

    @Test
    void a_year_that_moves_is_marked_as_a_draft_on_the_file_and_every_page() throws Exception {
        var paper = Specimen.primes(TableTemplate.F2021, true).paper();
        assertThat(paper.name()).endsWith("（草稿·暂计）");
        try (var document = DocxReader.open(DocxWriter.of(paper))) {
            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(document.getHeaderList().getFirst().getText())
                    .contains("草稿·暂计")
                    .contains("不作公布之用");
        }
        try (var pdf = Loader.loadPDF(PDF.of(paper))) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            assertThat(stripper.getText(pdf).split("草稿·暂计", -1)).hasSize(pdf.getNumberOfPages() + 1);
        }
    }

    @Test
    void a_character_the_type_lacks_is_named_and_never_dropped() {
        var rare = Specimen.primes(TableTemplate.F2021, false);
        var paper = with(rare, "经办人：张䶮、李𠮷、王喆。");
        assertThatThrownBy(() -> PDF.of(paper))
                .isInstanceOfSatisfying(
                        MissingCharacters.class, e -> assertThat(e.named()).isEqualTo("𠮷（U+20BB7）"));
        assertThat(DocxWriter.of(paper)).isNotEmpty();
    }

    private static Paper with(AnnualReport report, String text) {
        var words = new Words(List.of(), Map.of(Part.PROBLEMS, List.of(Paragraph.body(text))), null);
        return new AnnualReport(report.report(), words, Map.of()).paper();
    }

    @Test
    void the_texts_stand_in_their_places_each_line_a_paragraph_and_topics_numbered_as_they_come() {
        var sections = Specimen.primes(TableTemplate.F2019, false).paper().sections();
        assertThat(sections.get(1).blocks())
                .containsExactly(
                        Paragraph.head("（一）主动公开"),
                        Paragraph.body("2025年，本机关坚持“以公开为常态、不公开为例外”。"),
                        Paragraph.body("全年发布信息128条。"),
                        Paragraph.head("（二）平台建设"),
                        Paragraph.body("设政务公开专区1处。"));
        assertThat(sections.get(5).blocks()).containsExactly(Paragraph.body("（文字描述）"));
        assertThat(sections.get(6).blocks()).containsExactly(Paragraph.body("本年度未收取信息处理费。"));
        assertThat(Specimen.primes(TableTemplate.F2021, false)
                        .paper()
                        .sections()
                        .get(1)
                        .blocks())
                .contains(Paragraph.head("（二）政府信息公开平台建设"));
    }

    @Test
    void the_sheet_to_fill_in_has_room_where_the_figures_will_be() throws Exception {
        var paper = new CollectionForm(Specimen.zeros(TableTemplate.F2021).report()).paper();
        assertThat(paper.grids().flatMap(Grid::figures)).isEmpty();
        try (var document = DocxReader.open(DocxWriter.of(paper))) {
            assertThat(document.getTables()).hasSize(5);
            var rows = DocxReader.read(document.getTables().get(1));
            assertThat(rows.get(2).stream().map(DocxReader.Seen::text)).isEqualTo(Arrays.asList("规章", "", "", ""));
        }
        assertThat(PDF.of(paper)).isNotEmpty();
    }

    @Test
    void a_grid_with_a_hole_or_an_overlap_is_refused() {
        assertThatThrownBy(() -> new Grid("G", "g", List.of(1, 1), 0, List.of(List.of(Cell.words("a")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grid G: nothing stands in row 0, column 1");
        assertThatThrownBy(() -> new Grid(
                        "G", "g", List.of(1), 0, List.of(List.of(Cell.head("a", 2, 1)), List.of(Cell.words("b")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grid G: “b” in row 1 does not fit");
    }
}
