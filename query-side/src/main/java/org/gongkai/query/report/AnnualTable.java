package org.gongkai.query.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Passed;

/**
 * Table 三 of one agency and year (收到和处理政府信息公开申请情况), added up from its entries and checked.
 *
 * <p>There is none that does not tie out: {@link #of} throws instead.
 *
 * @param year the statistical year
 * @param template the official format
 * @param provisional whether the year still moves: then 四 is what would be carried forward if it ended now, and 二
 *     counts what
 *     still stands in the years before
 * @param rows the rows with figures, in official order
 * @param checks what was checked
 */
public record AnnualTable(int year, TableTemplate template, boolean provisional, List<Row> rows, List<Passed> checks) {

    /**
     * A row with figures.
     *
     * @param head what the official table says before them
     * @param values the figure of each column, 总计 last
     */
    public record Row(TableTemplate.Row head, Map<String, Integer> values) {}

    public AnnualTable {
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
    }

    /**
     * Builds the table.
     *
     * @throws TieOutFailed when it does not tie out, which means that the entries are not what the events booked
     */
    public static AnnualTable of(Basis basis, TableTemplate template) {
        var printed = printed(basis);
        var rows = template.rows().stream()
                .filter(row -> row.kind() != Kind.GROUP)
                .map(row -> new Row(row, values(row, template, printed)))
                .toList();
        var table = new AnnualTable(basis.year(), template, basis.provisional(), rows, List.of());
        var checks = TieOut.check(table, basis);
        return new AnnualTable(table.year, template, table.provisional, rows, checks);
    }

    /** The figure in a row and column, which may be 总计. */
    public int at(String row, String column) {
        return rows.stream()
                .filter(r -> r.head().code().equals(row))
                .map(r -> r.values().get(column))
                .findFirst()
                .orElseThrow();
    }

    /** The year's entries; while it moves, with what stands as if it were carried forward today. */
    private static Cells printed(Basis basis) {
        var sum = new Cells.Sum();
        for (Line line : Line.OF_REQUESTS) {
            for (Column column : Column.OF_REQUESTS) {
                sum.add(line, column, basis.cells().at(line, column));
            }
        }
        if (basis.provisional()) {
            for (Column column : Column.OF_REQUESTS) {
                int before = basis.standingBefore(column);
                sum.add(Line.CARRIED_IN, column, before);
                sum.add(Line.CARRIED_FORWARD, column, before + basis.cells().standing(column));
            }
        }
        return sum.cells();
    }

    private static Map<String, Integer> values(TableTemplate.Row row, TableTemplate template, Cells printed) {
        var values = new LinkedHashMap<String, Integer>();
        for (TableTemplate.Head head : template.columns()) {
            if (head.kind() != Kind.GROUP) {
                int figure = head.columns().stream()
                        .mapToInt(column -> printed.sum(column, row.lines()::contains))
                        .sum();
                values.put(head.code(), figure);
            }
        }
        return values;
    }
}
