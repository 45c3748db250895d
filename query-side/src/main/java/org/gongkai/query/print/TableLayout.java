package org.gongkai.query.print;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.report.AnnualTable;

/**
 * How the official table is merged: groups stand upright beside their rows, rows without a group reach across.
 *
 * @param lines from top to bottom
 */
public record TableLayout(List<Line> lines) {

    /** Group, group within the group, row: so many columns the heads of the rows take. */
    public static final int DEPTH = 3;

    /**
     * A line of the table.
     *
     * @param heads what stands before the figures and begins on this line
     * @param cells the figures
     */
    public record Line(List<Head> heads, List<Cell> cells) {}

    /**
     * A head.
     *
     * @param row what it says
     * @param rows over how many lines it reaches
     * @param columns over how many columns
     */
    public record Head(TableTemplate.Row row, int rows, int columns) {

        /** Whether it is the head of several rows. */
        public boolean group() {
            return row.kind() == Kind.GROUP;
        }
    }

    /** A figure and where it stands. */
    public record Cell(TableTemplate.Row row, TableTemplate.Head column, int figure) {}

    /** The layout of a table. */
    public static TableLayout of(AnnualTable table) {
        var lines = new ArrayList<Line>();
        var pending = new ArrayList<Head>();
        for (TableTemplate.Row row : table.template().rows()) {
            if (row.kind() == Kind.GROUP) {
                pending.add(new Head(row, figuresUnder(table.template(), row), 1));
            } else {
                pending.add(new Head(row, 1, DEPTH - depth(table.template(), row)));
                lines.add(new Line(List.copyOf(pending), cells(table, row)));
                pending.clear();
            }
        }
        return new TableLayout(List.copyOf(lines));
    }

    private static List<Cell> cells(AnnualTable table, TableTemplate.Row row) {
        return table.template().columns().stream()
                .filter(column -> column.kind() != Kind.GROUP)
                .map(column -> new Cell(row, column, table.at(row.code(), column.code())))
                .toList();
    }

    private static int depth(TableTemplate template, TableTemplate.Row row) {
        return template.rows().stream()
                .filter(other -> other.code().equals(row.parent()))
                .map(parent -> 1 + depth(template, parent))
                .findFirst()
                .orElse(0);
    }

    private static int figuresUnder(TableTemplate template, TableTemplate.Row group) {
        return template.rows().stream()
                .filter(row -> group.code().equals(row.parent()))
                .mapToInt(row -> row.kind() == Kind.GROUP ? figuresUnder(template, row) : 1)
                .sum();
    }
}
