package org.gongkai.query.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Specimens;
import org.gongkai.query.document.xlsx.XlsxWriter;
import org.gongkai.query.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookReaderTest {

    private static Map<String, BigDecimal> figures(Paper paper) {
        var figures = new TreeMap<String, BigDecimal>();
        paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Grid.class::isInstance)
                .flatMap(block -> ((Grid) block).figures())
                .forEach(figure -> figures.put(figure.address(), figure.value().stripTrailingZeros()));
        return figures;
    }

    private static Map<String, BigDecimal> figures(ReadReport report) {
        var figures = new TreeMap<String, BigDecimal>();
        report.tables()
                .forEach((code, table) -> table.rows()
                        .forEach(row -> row.values()
                                .forEach((column, value) ->
                                        figures.put(code + "/" + row.code() + "/" + column, value))));
        return figures;
    }

    private static byte[] changed(byte[] octets, Consumer<XSSFWorkbook> change) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(octets));
                var out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_of_a_printed_workbook_is_read_from_its_place(TableTemplate template) {
        Paper paper = Specimens.paper(template);
        ReadReport read = WorkbookReader.read(XlsxWriter.of(paper));
        assertThat(read.template()).isEqualTo(template.code());
        assertThat(figures(read)).isEqualTo(figures(paper));
        assertThat(read.provenance().sha256()).hasSize(64);
    }

    @Test
    void a_workbook_with_a_changed_label_is_refused_by_the_name_of_its_table() throws IOException {
        byte[] changed = changed(
                XlsxWriter.of(Specimens.paper(TableTemplate.F2021)),
                book -> book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.toString().equals("1.属于国家秘密")) {
                        cell.setCellValue("1.国家秘密");
                    }
                }))));
        assertThatThrownBy(() -> WorkbookReader.read(changed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("T3");
    }

    @Test
    void what_is_no_workbook_of_a_report_is_refused() throws IOException {
        byte[] text = "年度报告".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> WorkbookReader.read(text)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> WorkbookReader.read(new byte[0])).isInstanceOf(Refused.class);
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("空");
            book.write(out);
            byte[] empty = out.toByteArray();
            assertThatThrownBy(() -> WorkbookReader.read(empty)).isInstanceOf(Refused.class);
        }
    }
}
