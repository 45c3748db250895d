package org.gongkai.office.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Head;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.ledger.TableTemplate.Row;
import org.jspecify.annotations.Nullable;

/**
 * Table 三 as somebody printed it: it may not add up.
 *
 * @param template its format
 * @param rows by row code the seven cells from 自然人 to 总计; a blank cell is null
 */
record PrintedTable(TableTemplate template, Map<String, List<@Nullable Integer>> rows) {

    /** The rows that hold figures, from top to bottom: as many as the file has row codes. */
    static List<Row> printedRows(TableTemplate template) {
        return template.rows().stream().filter(r -> r.kind() != Kind.GROUP).toList();
    }

    /** The columns that hold figures, from left to right. */
    static List<Head> printedColumns(TableTemplate template) {
        return template.columns().stream().filter(c -> c.kind() != Kind.GROUP).toList();
    }

    /** The cell; blank reads as 0. */
    int at(Row row, int column) {
        Integer cell = cell(row, column);
        return cell == null ? 0 : cell;
    }

    private @Nullable Integer cell(Row row, int column) {
        List<@Nullable Integer> cells = rows.get(row.code());
        return cells == null ? null : cells.get(column);
    }

    /** Everything that does not add up, named by line and column; empty when it ties out. */
    List<Difference> differences() {
        List<Head> columns = printedColumns(template);
        var found = new ArrayList<Difference>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Kind.LEAF) {
                results(i, columns.get(i), found);
                balance(i, columns.get(i), found);
            }
        }
        totals(columns, found);
        return found;
    }

    private void results(int i, Head column, List<Difference> found) {
        int sum = outcomes().stream().mapToInt(r -> at(r, i)).sum();
        Row total = total();
        compare(new Difference(total, column, sum, at(total, i), Difference.Rule.RESULTS_ADD_UP), found);
    }

    private void balance(int i, Head column, List<Difference> found) {
        List<Row> all = printedRows(template);
        Row carried = all.getLast();
        int left = at(all.get(0), i) + at(all.get(1), i) - at(total(), i);
        compare(new Difference(carried, column, left, at(carried, i), Difference.Rule.YEAR_BALANCES), found);
    }

    private void totals(List<Head> columns, List<Difference> found) {
        int last = columns.size() - 1;
        for (Row row : printedRows(template)) {
            Integer given = cell(row, last);
            if (given != null) {
                int sum = 0;
                for (int i = 0; i < last; i++) {
                    sum += at(row, i);
                }
                compare(new Difference(row, columns.get(last), sum, given, Difference.Rule.COLUMNS_ADD_UP), found);
            }
        }
        if (cell(total(), last) != null && outcomes().stream().allMatch(r -> cell(r, last) != null)) {
            results(last, columns.get(last), found);
        }
    }

    private static void compare(Difference difference, List<Difference> found) {
        if (difference.expected() != difference.found()) {
            found.add(difference);
        }
    }

    private List<Row> outcomes() {
        return printedRows(template).stream()
                .filter(r -> r.kind() == Kind.LEAF && r.lines().getFirst().isOutcome())
                .toList();
    }

    private Row total() {
        return printedRows(template).stream()
                .filter(r -> r.kind() == Kind.TOTAL)
                .findFirst()
                .orElseThrow();
    }
}
