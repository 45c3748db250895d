package org.gongkai.query.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.TieOut;
import org.gongkai.query.report.basis.Passed;
import org.gongkai.query.report.basis.TieOutCheck;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;
import org.jspecify.annotations.Nullable;

/** The checks of a report with their sums spelled out, so that nobody has to believe a tick. */
final class Equations {

    private final Report report;
    private final @Nullable Report before;

    private Equations(Report report, @Nullable Report before) {
        this.report = report;
        this.before = before;
    }

    /**
     * A check that was passed.
     *
     * @param table 三 or 四
     * @param lines its sums; none where the check is no sum
     */
    public record Check(String table, TieOutCheck check, List<Line> lines) {}

    /** A sum: what it is of, and the numbers. */
    public record Line(Labelled of, String sum) {}

    /** The checks that apply to a report, with the year before where it is known. */
    static List<Check> of(Report report, @Nullable Report before) {
        var equations = new Equations(report, before);
        var checks = new ArrayList<Check>();
        for (Passed passed : report.table().checks()) {
            if (passed.applies()) {
                checks.add(new Check("三", passed.check(), equations.requests(passed.check())));
            }
        }
        for (Passed passed : report.remedies().checks()) {
            if (passed.applies()) {
                checks.add(new Check("四", passed.check(), equations.cases(passed.check())));
            }
        }
        return checks;
    }

    private List<Line> requests(TieOutCheck check) {
        if (!(check instanceof TieOut.Check which)) {
            return List.of();
        }
        return switch (which) {
            case COLUMN_SUM -> rows().map(this::total).toList();
            case RESULTS_SUM -> figures().map(this::results).toList();
            case BALANCE -> figures().map(this::balance).toList();
            case CONTINUITY ->
                before == null
                        ? List.of()
                        : figures()
                                .map(head -> continuity(head, before.table()))
                                .toList();
            case CONTROL, NOT_NEGATIVE, STANDING, CLOSING -> List.of();
        };
    }

    private Stream<AnnualTable.Row> rows() {
        return report.table().rows().stream().filter(row -> row.values().getOrDefault("TOTAL", 0) != 0);
    }

    private Stream<TableTemplate.Head> figures() {
        return report.table().template().columns().stream().filter(head -> head.kind() != Kind.GROUP);
    }

    private Line total(AnnualTable.Row row) {
        String parts = row.values().entrySet().stream()
                .filter(value -> !value.getKey().equals("TOTAL"))
                .map(value -> String.valueOf(value.getValue()))
                .collect(Collectors.joining(" + "));
        return new Line(row.head(), parts + " = " + row.values().get("TOTAL"));
    }

    private Line results(TableTemplate.Head head) {
        String parts = report.table().rows().stream()
                .filter(row -> row.head().kind() == Kind.LEAF && row.head().parent() != null)
                .map(row -> row.values().getOrDefault(head.code(), 0))
                .filter(value -> value != 0)
                .map(String::valueOf)
                .collect(Collectors.joining(" + "));
        return new Line(head, (parts.isEmpty() ? "0" : parts) + " = " + at("RESULTS_TOTAL", head));
    }

    private Line balance(TableTemplate.Head head) {
        return new Line(
                head,
                "%d + %d = %d + %d"
                        .formatted(
                                at("NEW_RECEIVED", head),
                                at("CARRIED_IN", head),
                                at("RESULTS_TOTAL", head),
                                at("CARRIED_FORWARD", head)));
    }

    /** What was taken over and handed over is told as it is; it was looked at when the table was built. */
    private Line continuity(TableTemplate.Head head, AnnualTable last) {
        int was = last.at("CARRIED_FORWARD", head.code());
        int now = at("CARRIED_IN", head);
        String moved = now == was ? "" : now > was ? " + " + (now - was) : " − " + (was - now);
        return new Line(head, was + moved + " = " + now);
    }

    private int at(String row, TableTemplate.Head head) {
        return report.table().at(row, head.code());
    }

    private List<Line> cases(TieOutCheck check) {
        if (!check.code().equals("T4.SUM")) {
            return List.of();
        }
        return RemedyHead.ALL.stream()
                .filter(head -> head.kind() == Kind.TOTAL)
                .map(total -> sum(total, report.remedies()))
                .toList();
    }

    private static Line sum(RemedyHead total, RemedyTable table) {
        String parts = RemedyHead.ALL.stream()
                .filter(head -> head.kind() == Kind.LEAF
                        && String.valueOf(head.parent()).equals(total.parent()))
                .map(head -> String.valueOf(table.at(head.code())))
                .collect(Collectors.joining(" + "));
        RemedyHead group = RemedyHead.ALL.stream()
                .filter(head -> head.code().equals(total.parent()))
                .findFirst()
                .orElseThrow();
        return new Line(group, parts + " = " + table.at(total.code()));
    }
}
