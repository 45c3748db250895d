package org.gongkai.query.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;
import org.gongkai.query.proactive.ProactiveTable;

/**
 * Table 二 as the official form has it: the items of article 20 one below the other, each in four columns of which the
 * last takes up what is left.
 */
final class Table2 {

    /** The label and three figures. */
    private static final int COLUMNS = 4;

    private Table2() {}

    static Grid of(ProactiveTable table) {
        var rows = new ArrayList<List<Cell>>();
        for (ProactiveSheet.Part part : table.sheet().parts()) {
            rows.add(List.of(Cell.head(part.zh(), 1, COLUMNS)));
            rows.add(heads(part));
            part.rows().forEach(row -> rows.add(figures(part, row, table)));
        }
        return new Grid("T2", Part.PROACTIVE.title(), Collections.nCopies(COLUMNS, 1), 0, rows);
    }

    private static List<Cell> heads(ProactiveSheet.Part part) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.head(ProactiveSheet.CONTENT, 1, 1));
        for (int i = 0; i < part.columns().size(); i++) {
            cells.add(Cell.head(part.columns().get(i).zh(), 1, reach(part, i)));
        }
        return cells;
    }

    private static List<Cell> figures(ProactiveSheet.Part part, ProactiveSheet.Row row, ProactiveTable table) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.label(row.zh(), 1));
        List<ProactiveCell> figures = part.cells(row);
        for (int i = 0; i < figures.size(); i++) {
            ProactiveCell at = figures.get(i);
            var figure = new Figure(new BigDecimal(table.print(at)), "T2/" + at.row() + "/" + at.column(), List.of());
            cells.add(Cell.figure(figure, reach(part, i)));
        }
        return cells;
    }

    private static int reach(ProactiveSheet.Part part, int column) {
        int last = part.columns().size() - 1;
        return column == last ? COLUMNS - 1 - last : 1;
    }
}
