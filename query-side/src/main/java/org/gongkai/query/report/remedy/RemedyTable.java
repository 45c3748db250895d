package org.gongkai.query.report.remedy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Passed;

/**
 * Table 四 of one agency and year (政府信息公开行政复议、行政诉讼情况), added up from its entries and checked.
 *
 * <p>There is none that does not tie out: {@link #of} throws instead. A case stands in it in every year in which it is
 * pending or is concluded.
 *
 * @param provisional whether the year still moves: then 尚未审结 is what would be carried forward if it ended now
 * @param values the fifteen figures by the code of their column, in official order
 * @param checks what was checked
 */
public record RemedyTable(boolean provisional, Map<String, Integer> values, List<Passed> checks) {

    /** The code of the one row. */
    public static final String ROW = "CASES";

    public RemedyTable {
        checks = List.copyOf(checks);
    }

    /**
     * Builds the table.
     *
     * @throws org.gongkai.query.report.basis.TieOutFailed when it does not tie out
     */
    public static RemedyTable of(Basis basis) {
        Cells printed = printed(basis);
        var values = new LinkedHashMap<String, Integer>();
        for (RemedyHead head : RemedyHead.ALL) {
            if (head.printed()) {
                values.put(head.code(), sum(head, printed));
            }
        }
        var table = new RemedyTable(basis.provisional(), values, List.of());
        return new RemedyTable(table.provisional, values, RemedyTieOut.check(table, basis));
    }

    /** The figure in a column. */
    public int at(String column) {
        Integer value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("table 四 has no column " + column);
        }
        return value;
    }

    /** What is printed under a head: its figure, or of a group the sum of its totals. */
    public int under(RemedyHead head) {
        return RemedyHead.ALL.stream()
                .filter(RemedyHead::printed)
                .filter(leaf -> head.printed()
                        ? leaf.code().equals(head.code())
                        : leaf.lines().equals(head.lines()) && head.columns().containsAll(leaf.columns()))
                .mapToInt(leaf -> at(leaf.code()))
                .sum();
    }

    /** The year's entries; while it moves, with what stands as if it were carried forward today. */
    private static Cells printed(Basis basis) {
        var sum = new Cells.Sum();
        for (Column column : Column.OF_CASES) {
            for (Line line : Line.OF_CASES) {
                sum.add(line, column, basis.cells().at(line, column));
            }
            if (basis.provisional()) {
                int before = basis.standingBefore(column);
                sum.add(Line.PENDING, column, before + basis.cells().standing(column));
            }
        }
        return sum.cells();
    }

    private static int sum(RemedyHead head, Cells printed) {
        return head.columns().stream()
                .mapToInt(column -> printed.sum(column, head.lines()::contains))
                .sum();
    }
}
