package org.gongkai.query.drill;

import java.util.List;
import java.util.function.Function;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;

/**
 * A cell of table 三 or 四, or the cells under a merged head together.
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
        if (line.equals(RemedyTable.ROW)) {
            return ofCases(column);
        }
        var row = template.rows().stream().filter(r -> r.code().equals(line)).findFirst();
        var head =
                template.columns().stream().filter(h -> h.code().equals(column)).findFirst();
        return new Cell(
                row.orElseThrow(() -> unknown("line", "行", line, template)),
                head.orElseThrow(() -> unknown("column", "列", column, template)));
    }

    /** A figure of table 四, which has one row and the results in its columns. */
    private static Cell ofCases(String column) {
        RemedyHead head = RemedyHead.ALL.stream()
                .filter(h -> h.code().equals(column))
                .findFirst()
                .orElseThrow(() -> Refused.notFound(
                        "column", "表四中没有列“%s”。".formatted(column), "Table 四 has no column “%s”.".formatted(column)));
        return new Cell(
                new TableTemplate.Row(RemedyTable.ROW, head.zh(), head.en(), Kind.LEAF, null, head.lines()),
                new TableTemplate.Head(
                        head.code(),
                        name(head, Labelled::zh),
                        name(head, Labelled::en),
                        head.kind(),
                        head.parent(),
                        head.columns()));
    }

    /** A result is told with the kind of case it is of. */
    private static String name(RemedyHead head, Function<Labelled, String> language) {
        return RemedyHead.ALL.stream()
                .filter(over -> over.code().equals(head.parent()))
                .map(over -> name(over, language) + " / " + language.apply(head))
                .findFirst()
                .orElse(language.apply(head));
    }

    /** What is counted in it. */
    public Account account() {
        return row.lines().getFirst().account();
    }

    /** What the report prints there; of a group, what it prints under it. */
    int figure(Report report) {
        if (account() == Account.CASES) {
            return RemedyHead.ALL.stream()
                    .filter(h -> h.code().equals(head.code()))
                    .mapToInt(report.remedies()::under)
                    .sum();
        }
        return report.table().rows().stream()
                .filter(r -> r.head().kind() == Kind.LEAF
                        && row.lines().containsAll(r.head().lines()))
                .mapToInt(this::sum)
                .sum();
    }

    /** Whether the figure, while the year moves, counts what stands and not only what is booked on its own line. */
    boolean countsStanding() {
        return row.lines().equals(List.of(account().carriedIn()))
                || row.lines().contains(account().carriedForward());
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
