package org.gongkai.query.document.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Placed;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of ours: every label must stand where the official form has it, then every figure is taken. */
final class WorkbookReader {

    private final XSSFWorkbook book;
    private final FormulaEvaluator formulas;

    private WorkbookReader(XSSFWorkbook book) {
        this.book = book;
        this.formulas = book.getCreationHelper().createFormulaEvaluator();
    }

    /**
     * The figures in these octets.
     *
     * @throws Refused when it is no workbook, or not one of a report in an official format, or lacks a figure
     */
    static ReadReport read(byte[] octets) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
            return new WorkbookReader(book).read(sha256(octets));
        } catch (IOException | OpenXML4JRuntimeException | RecordFormatException | IllegalArgumentException e) {
            throw Refused.badParameter("file", "这不是可以读取的 XLSX 文件。", "This is no workbook (XLSX) that can be read.");
        }
    }

    private ReadReport read(String sha256) {
        int year = year();
        TableTemplate template = template();
        var tables = new LinkedHashMap<String, ReadReport.Table>();
        for (Grid grid : BlankReport.grids(template)) {
            tables.put(grid.code(), table(grid));
        }
        return new ReadReport(year, template.code(), tables, new ReadReport.Source("XLSX", sha256));
    }

    private int year() {
        String year = told("年度");
        if (year == null || !year.matches("2\\d{3}")) {
            throw notOurs();
        }
        return Integer.parseInt(year);
    }

    private TableTemplate template() {
        String document = told("格式");
        for (TableTemplate template : TableTemplate.values()) {
            if (template.document().equals(document)) {
                return template;
            }
        }
        throw notOurs();
    }

    private @Nullable String told(String fact) {
        var property = book.getProperties().getCustomProperties().getProperty(fact);
        return property == null ? null : property.getLpwstr();
    }

    private static Refused notOurs() {
        return Refused.badParameter(
                "file",
                "这个 XLSX 文件不是本系统打印的年度报告，请改为手工填报。",
                "This workbook is no annual report printed by this program; declare the figures by hand.");
    }

    private ReadReport.Table table(Grid grid) {
        for (Sheet sheet : book) {
            for (int top = 0; top <= sheet.getLastRowNum(); top++) {
                if (stands(grid, sheet, top)) {
                    return table(grid, sheet, top);
                }
            }
        }
        throw Refused.badParameter(
                "file",
                "文件中没有找到“%s”的表格，或者表头、行名被改动过。".formatted(grid.name()),
                "The table %s is not in the file, or its labels were changed.".formatted(grid.code()));
    }

    /** Whether every label of the grid stands in its place below this row. */
    private static boolean stands(Grid grid, Sheet sheet, int top) {
        return grid.placed().stream()
                .filter(at -> at.cell().figure() == null)
                .allMatch(at -> at.cell().text().equals(text(sheet, top, at)));
    }

    private static @Nullable String text(Sheet sheet, int top, Placed at) {
        var row = sheet.getRow(top + at.row());
        var cell = row == null ? null : row.getCell(at.column());
        return cell == null || cell.getCellType() != CellType.STRING ? null : cell.getStringCellValue();
    }

    private ReadReport.Table table(Grid grid, Sheet sheet, int top) {
        var rows = new LinkedHashMap<String, Map<String, BigDecimal>>();
        for (Placed at : grid.placed()) {
            Figure figure = at.cell().figure();
            if (figure != null) {
                String[] address = figure.address().split("/", 3);
                rows.computeIfAbsent(address[1], row -> new LinkedHashMap<>()).put(address[2], figure(sheet, top, at));
            }
        }
        List<ReadReport.Row> read = new ArrayList<>();
        rows.forEach((code, values) -> read.add(new ReadReport.Row(code, values)));
        return new ReadReport.Table(read);
    }

    /** A sum is reckoned anew: what stands beside it may be of before somebody changed a part. */
    private BigDecimal figure(Sheet sheet, int top, Placed at) {
        var cell = sheet.getRow(top + at.row()).getCell(at.column());
        var value = cell == null ? null : formulas.evaluate(cell);
        if (value == null || value.getCellType() != CellType.NUMERIC) {
            throw Refused.badParameter(
                    "file",
                    "工作表“%s”第 %d 行第 %d 列应为数字。".formatted(sheet.getSheetName(), top + at.row() + 1, at.column() + 1),
                    "Row %d, column %d of sheet %s should be a number."
                            .formatted(top + at.row() + 1, at.column() + 1, sheet.getSheetName()));
        }
        return BigDecimal.valueOf(value.getNumberValue()).stripTrailingZeros();
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
