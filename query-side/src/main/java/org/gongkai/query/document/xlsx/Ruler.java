package org.gongkai.query.document.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Page;

/**
 * The columns of a sheet, and how high a row must be for its text: no reader grows the rows of merged cells by itself.
 */
final class Ruler {

    /** Excel counts widths in 256ths of a digit of its usual type, of which about 0.51 go to a millimetre. */
    private static final double UNITS_PER_MM = 256 * 0.51;

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** A line is higher than its characters. */
    private static final double LEADING = 1.35;

    private static final double LEAST = 18;

    /** The highest row there may be. */
    private static final double MOST = 409;

    private final XSSFSheet sheet;
    private final List<Integer> millimetres;

    Ruler(XSSFSheet sheet, List<Grid> grids, Page page) {
        this.sheet = sheet;
        this.millimetres =
                grids.isEmpty() ? List.of(page.type()) : grids.getFirst().scaled(page.type());
        for (int column = 0; column < millimetres.size(); column++) {
            sheet.setColumnWidth(column, (int) (millimetres.get(column) * UNITS_PER_MM));
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** A text across all columns. */
    void line(int row, String text, Looks.Look look) {
        var cell = row(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(look.style());
        if (millimetres.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, millimetres.size() - 1));
        }
        raise(row, height(text, 0, millimetres.size(), look.points()));
    }

    XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    /** Makes the row at least so high, in points. */
    void raise(int number, double points) {
        XSSFRow row = row(number);
        row.setHeightInPoints((float) Math.clamp(points, Math.max(LEAST, height(row)), MOST));
    }

    private static double height(XSSFRow row) {
        return row.getCTRow().isSetHt() ? row.getHeightInPoints() : 0;
    }

    /** How high a text is in these columns, in points. */
    double height(String text, int column, int columns, double points) {
        double room = millimetres.subList(column, column + columns).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                * POINTS_PER_MM;
        double length =
                text.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.55 : 1.0).sum() * points;
        int perLine = (int) Math.max(1, (room - 4) / points);
        int lines = (int) Math.ceil(length / points / perLine);
        return Math.max(1, lines) * points * LEADING + 4;
    }
}
