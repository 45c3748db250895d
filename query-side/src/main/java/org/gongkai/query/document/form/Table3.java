package org.gongkai.query.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;
import org.gongkai.query.print.TableLayout;
import org.gongkai.query.report.AnnualTable;

/** Table 三 as the official form has it: three lines of heads, groups standing upright beside their rows. */
final class Table3 {

    private static final String RULE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final String APPLICANTS = "申请人情况";
    private static final int HEAD_LINES = 3;

    /** Group, group within the group, row, then the figures, which must not break: five digits each, the total six. */
    private static final List<Integer> WIDTHS = List.of(70, 95, 286, 58, 58, 58, 58, 58, 58, 72);

    private Table3() {}

    static Grid of(AnnualTable table) {
        var rows = new ArrayList<List<Cell>>(heads(table.template()));
        for (TableLayout.Line line : TableLayout.of(table).lines()) {
            var cells = new ArrayList<Cell>();
            line.heads().forEach(head -> cells.add(head(head)));
            line.cells().forEach(cell -> cells.add(figure(table.template(), cell)));
            rows.add(cells);
        }
        return new Grid("T3", Part.REQUESTS.title(), WIDTHS, HEAD_LINES, rows);
    }

    private static List<List<Cell>> heads(TableTemplate template) {
        var outer = new ArrayList<Cell>();
        var inner = new ArrayList<Cell>();
        for (TableTemplate.Head head : template.columns()) {
            if (head.parent() != null) {
                inner.add(Cell.head(head.zh(), 1, 1));
            } else if (head.kind() == Kind.GROUP) {
                outer.add(Cell.head(head.zh(), 1, head.columns().size()));
            } else {
                outer.add(Cell.head(head.zh(), 2, 1));
            }
        }
        int figures = WIDTHS.size() - TableLayout.DEPTH;
        var top = List.of(Cell.head(RULE, HEAD_LINES, TableLayout.DEPTH), Cell.head(APPLICANTS, 1, figures));
        return List.of(top, outer, inner);
    }

    private static Cell head(TableLayout.Head head) {
        return head.group()
                ? Cell.group(head.row().zh(), head.rows(), head.columns())
                : Cell.label(head.row().zh(), head.columns());
    }

    private static Cell figure(TableTemplate template, TableLayout.Cell cell) {
        var value = BigDecimal.valueOf(cell.figure());
        String address = address(cell.row(), cell.column());
        return Cell.figure(new Figure(value, address, sumOf(template, cell)), 1);
    }

    /** 总计 adds up its row; the total of the outcomes adds up its column. */
    private static List<String> sumOf(TableTemplate template, TableLayout.Cell cell) {
        if (cell.column().kind() == Kind.TOTAL) {
            return template.columns().stream()
                    .filter(column -> column.kind() == Kind.LEAF)
                    .map(column -> address(cell.row(), column))
                    .toList();
        }
        if (cell.row().kind() == Kind.TOTAL) {
            return template.rows().stream()
                    .filter(row -> row.kind() == Kind.LEAF && row.parent() != null)
                    .map(row -> address(row, cell.column()))
                    .toList();
        }
        return List.of();
    }

    private static String address(TableTemplate.Row row, TableTemplate.Head column) {
        return "T3/" + row.code() + "/" + column.code();
    }
}
