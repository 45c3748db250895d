package org.gongkai.query.document.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Placed;

/** A grid on a sheet. */
final class SheetGrid {

    private final Ruler ruler;
    private final Grid grid;
    private final Looks looks;

    SheetGrid(Ruler ruler, Grid grid, Looks looks) {
        this.ruler = ruler;
        this.grid = grid;
        this.looks = looks;
    }

    /** Fills it in from this row on; gives the row after it. */
    int fill(int top) {
        var places = Sums.places(grid, top);
        for (Placed at : grid.placed()) {
            XSSFCell cell = frame(top, at);
            Figure figure = at.cell().figure();
            if (figure == null) {
                cell.setCellValue(at.cell().text());
            } else if (figure.sumOf().isEmpty()) {
                cell.setCellValue(figure.value().doubleValue());
            } else {
                cell.setCellFormula(Sums.formula(figure, places));
            }
            if (at.cell().rows() == 1 && figure == null) {
                ruler.raise(top + at.row(), height(at));
            }
        }
        if (grid.heads() > 0) {
            ruler.sheet().setRepeatingRows(new CellRangeAddress(top, top + grid.heads() - 1, -1, -1));
        }
        return top + grid.rows().size();
    }

    private double height(Placed at) {
        Cell cell = at.cell();
        return ruler.height(
                cell.text(), at.column(), cell.columns(), looks.of(cell).points());
    }

    /** Every place under a merged cell gets its lines, else they are missing on two sides. */
    private XSSFCell frame(int top, Placed at) {
        Cell cell = at.cell();
        int row = top + at.row();
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = at.column(); c < at.column() + cell.columns(); c++) {
                ruler.row(r).createCell(c).setCellStyle(looks.of(cell).style());
            }
        }
        if (cell.rows() * cell.columns() > 1) {
            var range = new CellRangeAddress(row, row + cell.rows() - 1, at.column(), at.column() + cell.columns() - 1);
            ruler.sheet().addMergedRegion(range);
        }
        return ruler.row(row).getCell(at.column());
    }
}
