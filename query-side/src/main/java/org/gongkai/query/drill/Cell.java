package org.gongkai.query.drill;

import java.util.List;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AnnualTable;

/**
 * A cell of table 三, or the cells under a merged head together.
 *
 * @param row a row, a group of rows or the total
 * @param head a column, the group of columns or the total
 */
public record Cell(TableTemplate.Row row, TableTemplate.Head head) {

    /**
     * The cell with these codes.
     *
     * @throws Refused when the format has no such row or column
     */
    public static Cell of(TableTemplate template, String line, String column) {
        var row = template.rows().stream().filter(r -> r.code().equals(line)).findFirst();
        var head =
                template.columns().stream().filter(h -> h.code().equals(column)).findFirst();
        return new Cell(
                row.orElseThrow(() -> unknown("line", "行", line, template)),
                head.orElseThrow(() -> unknown("column", "列", column, template)));
    }

    /** What the table prints there; of a group, what it prints under it. */
    int figure(AnnualTable table) {
        return table.rows().stream()
                .filter(r -> r.head().kind() == Kind.LEAF
                        && row.lines().containsAll(r.head().lines()))
                .mapToInt(this::sum)
                .sum();
    }

    /** Whether the figure, while the year moves, counts what stands and not only what is booked on its own line. */
    boolean countsStanding() {
        return row.lines().equals(List.of(Line.CARRIED_IN)) || row.lines().equals(List.of(Line.CARRIED_FORWARD));
    }

    private int sum(AnnualTable.Row printed) {
        return head.columns().stream()
                .mapToInt(column -> printed.values().getOrDefault(column.name(), 0))
                .sum();
    }

    private static Refused unknown(String field, String zh, String code, TableTemplate template) {
        return Refused.notFound(
                field,
                "%s 年格式的表三中没有%s“%s”。".formatted(template.code(), zh, code),
                "Table 三 of the %s format has no %s “%s”.".formatted(template.code(), field, code));
    }
}
