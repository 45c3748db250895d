package org.gongkai.query.document.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;

/** Table 二 as the official form has it: the items of article 20 one below the other, the last column taking up the rest. */
final class Table2 {

    /** The label and three figures. */
    private static final int COLUMNS = 4;

    private Table2() {}

    static Grid of(List<Item> items, Amounts amounts) {
        var rows = new ArrayList<List<Cell>>();
        for (Item item : items) {
            rows.add(List.of(Cell.head(item.heading(), 1, COLUMNS)));
            rows.add(heads(item));
            item.rows().forEach(row -> rows.add(figures(item, row, amounts)));
        }
        return new Grid("T2", Part.PROACTIVE.title(), Collections.nCopies(COLUMNS, 1), 0, rows);
    }

    private static List<Cell> heads(Item item) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.head(item.corner(), 1, 1));
        for (int i = 0; i < item.columns().size(); i++) {
            cells.add(Cell.head(item.columns().get(i).zh(), 1, reach(item, i)));
        }
        return cells;
    }

    private static List<Cell> figures(Item item, Item.Word row, Amounts amounts) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.label(row.zh(), 1));
        for (int i = 0; i < item.columns().size(); i++) {
            String column = item.columns().get(i).code();
            var figure =
                    new Figure(amounts.at(row.code() + "." + column), "T2/" + row.code() + "/" + column, List.of());
            cells.add(Cell.figure(figure, reach(item, i)));
        }
        return cells;
    }

    private static int reach(Item item, int column) {
        int last = item.columns().size() - 1;
        return column == last ? COLUMNS - 1 - last : 1;
    }
}
