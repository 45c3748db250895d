package org.gongkai.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.document.DocxReader.Seen;
import org.gongkai.query.document.csv.CsvWriter;
import org.gongkai.query.document.docx.DocxWriter;
import org.gongkai.query.document.html.HtmlWriter;
import org.gongkai.query.document.pdf.PdfWriter;
import org.gongkai.query.document.xlsx.XlsxWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One report, read back from every format: all the same figures, each in its own place. */
class SameFiguresTest {

    @ParameterizedTest
    @EnumSource
    void no_two_cells_of_the_specimen_are_alike_unless_one_is_the_sum_of_the_other(TableTemplate template) {
        var singles = paper(template)
                .grids()
                .flatMap(Grid::figures)
                .filter(f -> f.sumOf().isEmpty())
                .toList();
        assertThat(singles.stream().map(Figure::value)).doesNotHaveDuplicates();
        assertThat(paper(template).grids().flatMap(Grid::figures).map(Figure::address))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void word(TableTemplate template) throws Exception {
        var paper = paper(template);
        var grids = paper.grids().toList();
        try (var document = DocxReader.open(DocxWriter.of(paper))) {
            for (int i = 0; i < grids.size(); i++) {
                var seen = DocxReader.read(document.getTables().get(i)).stream()
                        .map(row -> row.stream().map(Seen::text).toList())
                        .toList();
                assertThat(seen).isEqualTo(texts(grids.get(i)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_workbook_reckoned_anew(TableTemplate template) throws Exception {
        var paper = paper(template);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.of(paper)))) {
            var cached = numbers(book);
            assertThat(cached).usingElementComparator(BigDecimal::compareTo).isEqualTo(figures(paper));
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    String formula = cell.getCellFormula();
                    assertThat(formula).startsWith("SUM(");
                    cell.removeFormula();
                    cell.setCellValue(-1);
                    cell.setCellFormula(formula);
                }
            })));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(numbers(book))
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(cached);
        }
    }

    /** A figure of a sum that is changed moves the sum. */
    @ParameterizedTest
    @EnumSource
    void the_sums_of_a_workbook_follow_their_parts(TableTemplate template) throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.of(paper(template))))) {
            var sheet = book.getSheet("三、收到和处理政府信息公开申请情况");
            var granted = sheet.getRow(6);
            double before = granted.getCell(9).getNumericCellValue();
            granted.getCell(3).setCellValue(granted.getCell(3).getNumericCellValue() + 1000);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(granted.getCell(9)).getNumberValue()).isEqualTo(before + 1000);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page(TableTemplate template) {
        var paper = paper(template);
        var page = Jsoup.parse(new String(HtmlWriter.of(paper), StandardCharsets.UTF_8));
        var grids = paper.grids().toList();
        for (Grid grid : grids) {
            var rows = page.select("#" + grid.code() + " tr").stream()
                    .map(row -> row.select("th, td").eachText())
                    .toList();
            assertThat(rows).isEqualTo(texts(grid));
        }
        paper.grids().flatMap(Grid::figures).forEach(figure -> {
            var cells = page.getElementsByAttributeValue("data-cell", figure.address());
            assertThat(cells.text()).isEqualTo(figure.text());
        });
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("table th:not([scope])")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_pdf(TableTemplate template) throws Exception {
        var paper = paper(template);
        try (var pdf = Loader.loadPDF(new PdfWriter(null).of(paper))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf).replaceAll("\\s+", " ");
            paper.grids().flatMap(grid -> grid.rows().stream()).forEach(row -> {
                String figures = row.stream()
                        .filter(cell -> cell.figure() != null)
                        .map(Cell::text)
                        .collect(Collectors.joining(" "));
                assertThat(text).contains(figures);
            });
            assertThat(text).contains(paper.title().substring(0, 8)).contains("以公开为常态、不公开为例外");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            pdf.getPages()
                    .forEach(page -> page.getResources()
                            .getFontNames()
                            .forEach(name ->
                                    assertThat(font(page.getResources(), name)).isTrue()));
        }
    }

    private static boolean font(org.apache.pdfbox.pdmodel.PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            return resources.getFont(name).isEmbedded();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void csv(TableTemplate template) {
        var paper = paper(template);
        var lines = new String(CsvWriter.of(paper), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        var expected = paper.grids().flatMap(Grid::figures).toList();
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            assertThat(fields[0] + "/" + fields[1] + "/" + fields[2])
                    .isEqualTo(expected.get(i).address());
            assertThat(fields[fields.length - 1]).isEqualTo(expected.get(i).text());
        }
        assertThat(lines)
                .anyMatch(line -> line.startsWith("T3,NEW_RECEIVED,COMMERCIAL_ENTERPRISE,一、本年新收政府信息公开申请数量,")
                        && line.contains(",申请人情况-法人或其他组织-商业企业,"));
        assertThat(lines).anyMatch(line -> line.contains(",行政诉讼-复议后起诉-尚未审结,"));
    }

    private static Paper paper(TableTemplate template) {
        return Specimen.primes(template, false).paper();
    }

    private static List<BigDecimal> figures(Paper paper) {
        return paper.grids().flatMap(Grid::figures).map(Figure::value).toList();
    }

    private static List<List<String>> texts(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static List<BigDecimal> numbers(XSSFWorkbook book) {
        var numbers = new ArrayList<BigDecimal>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            boolean number = cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
            if (number) {
                numbers.add(BigDecimal.valueOf(Objects.requireNonNull(cell).getNumericCellValue()));
            }
        })));
        return numbers;
    }
}
