package org.gongkai.query.document.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Placed;

/** The sums of a workbook, as formulas over the cells they add up. */
final class Sums {

    /** The most ranges a function may be given. */
    private static final int MOST_RANGES = 255;

    private Sums() {}

    /** Where each figure of a grid stands that begins in this row of its sheet. */
    static Map<String, CellReference> places(Grid grid, int top) {
        var places = new HashMap<String, CellReference>();
        for (Placed at : grid.placed()) {
            Figure figure = at.cell().figure();
            if (figure != null) {
                places.put(figure.address(), new CellReference(top + at.row(), at.column()));
            }
        }
        return places;
    }

    /** SUM over what the figure adds up, neighbours drawn together into ranges. */
    static String formula(Figure figure, Map<String, CellReference> places) {
        var cells = figure.sumOf().stream()
                .map(address -> Objects.requireNonNull(places.get(address), address))
                .toList();
        var ranges = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || !follows(cells, from, i)) {
                ranges.add(range(cells.get(from), cells.get(i - 1)));
                from = i;
            }
        }
        if (ranges.size() > MOST_RANGES) {
            throw new IllegalArgumentException(figure.address() + " adds up too many places: " + ranges.size());
        }
        return "SUM(" + String.join(",", ranges) + ")";
    }

    /** Whether the next cell goes on with the row, or the column, that the first begins. */
    private static boolean follows(List<CellReference> cells, int from, int i) {
        CellReference first = cells.get(from);
        CellReference last = cells.get(i - 1);
        CellReference next = cells.get(i);
        boolean across = first.getRow() == last.getRow() && last.getRow() == next.getRow();
        boolean down = first.getCol() == last.getCol() && last.getCol() == next.getCol();
        return (across && next.getCol() == last.getCol() + 1) || (down && next.getRow() == last.getRow() + 1);
    }

    private static String range(CellReference first, CellReference last) {
        return first.equals(last) ? first.formatAsString() : first.formatAsString() + ":" + last.formatAsString();
    }

    /**
     * Puts the results beside the formulas, for readers that do not reckon.
     *
     * @throws IllegalStateException when a formula does not come to the figure of the paper
     */
    static void compute(XSSFWorkbook book, Paper paper) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateAll();
        var expected = new ArrayList<BigDecimal>();
        paper.grids().flatMap(Grid::figures).filter(f -> !f.sumOf().isEmpty()).forEach(f -> expected.add(f.value()));
        var found = new ArrayList<BigDecimal>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                found.add(BigDecimal.valueOf(cell.getNumericCellValue()));
            }
        })));
        for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
            if (found.size() != expected.size() || found.get(i).compareTo(expected.get(i)) != 0) {
                throw new IllegalStateException("a formula does not come to its figure: " + expected + " / " + found);
            }
        }
    }
}
