package org.gongkai.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.report.AnnualTable.Row;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Passed;
import org.gongkai.query.report.basis.TieOutCheck;
import org.gongkai.query.report.basis.TieOutFailed;

/** The checks (勾稽关系) a table must pass before it is shown, each from the printed figures or a second reckoning. */
public final class TieOut {

    /** One check. */
    public enum Check implements TieOutCheck {
        CONTROL("数据完整：条目与各记录的控制合计一致", "The entries agree with the control totals that came with the events"),
        NOT_NEGATIVE("各项数字不小于零", "No figure is less than nothing"),
        COLUMN_SUM("各行：总计等于六类申请人之和", "Each row: the total is the sum of the six columns"),
        RESULTS_SUM("各列：第三项（七）总计等于各办理结果之和", "Each column: total (7) is the sum of the results"),
        BALANCE("各列：第一项加第二项之和，等于第三项加第四项之和", "Each column: I plus II equals III plus IV"),
        CONTINUITY(
                "各列：第二项等于上一年度第四项，加划入、减划出",
                "Each column: II equals last year's IV, plus what was taken over, less what was handed over"),
        STANDING("暂计：第四项等于逐件列出的未办结申请件数", "Provisional: IV is the number of requests that stand, one by one"),
        CLOSING("锁定：各项数字与锁定时记载的一致", "Closed: the figures are those that the closing stated");

        private final String zh;
        private final String en;

        Check(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String code() {
            return "T3." + name();
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    private final AnnualTable table;
    private final Basis basis;

    private TieOut(AnnualTable table, Basis basis) {
        this.table = table;
        this.basis = basis;
    }

    /**
     * Checks the table against itself and what it was built from.
     *
     * @throws TieOutFailed at the first figure that does not fit
     */
    static List<Passed> check(AnnualTable table, Basis basis) {
        var tieOut = new TieOut(table, basis);
        var passed = new ArrayList<Passed>();
        for (Check check : Check.values()) {
            passed.add(new Passed(check, tieOut.passes(check)));
        }
        return passed;
    }

    private boolean passes(Check check) {
        return switch (check) {
            case CONTROL -> control();
            case NOT_NEGATIVE -> notNegative();
            case COLUMN_SUM -> columnSum();
            case RESULTS_SUM -> resultsSum();
            case BALANCE -> balance();
            case CONTINUITY -> continuity();
            case STANDING -> table.provisional() && standing();
            case CLOSING -> !table.provisional() && closing();
        };
    }

    private boolean control() {
        basis.books().forEach((year, book) -> {
            var line = year.toString();
            require(
                    Check.CONTROL,
                    line,
                    "entries",
                    book.booked().entries(),
                    book.read().entries());
            require(
                    Check.CONTROL,
                    line,
                    "checksum",
                    book.booked().checksum(),
                    book.read().checksum());
        });
        return true;
    }

    private boolean notNegative() {
        for (Row row : table.rows()) {
            row.values()
                    .forEach((column, value) ->
                            require(Check.NOT_NEGATIVE, row.head().code(), column, Math.max(0, value), value));
        }
        return true;
    }

    private boolean columnSum() {
        for (Row row : table.rows()) {
            int sum = row.values().entrySet().stream()
                    .filter(value -> !value.getKey().equals("TOTAL"))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            require(
                    Check.COLUMN_SUM,
                    row.head().code(),
                    "TOTAL",
                    sum,
                    table.at(row.head().code(), "TOTAL"));
        }
        return true;
    }

    /** From the printed rows, and once more from the lines of the ledger, which know nothing of formats. */
    private boolean resultsSum() {
        for (TableTemplate.Head head : figures()) {
            int rows = table.rows().stream()
                    .filter(row -> row.head().kind() == Kind.LEAF && row.head().parent() != null)
                    .mapToInt(row -> row.values().getOrDefault(head.code(), 0))
                    .sum();
            int lines = head.columns().stream()
                    .mapToInt(column -> basis.cells().sum(column, Line::isOutcome))
                    .sum();
            int total = table.at("RESULTS_TOTAL", head.code());
            require(Check.RESULTS_SUM, "RESULTS_TOTAL", head.code(), rows, total);
            require(Check.RESULTS_SUM, "RESULTS_TOTAL", head.code(), lines, total);
        }
        return true;
    }

    private boolean balance() {
        for (TableTemplate.Head head : figures()) {
            int in = table.at("NEW_RECEIVED", head.code()) + table.at("CARRIED_IN", head.code());
            int out = table.at("RESULTS_TOTAL", head.code());
            require(Check.BALANCE, "CARRIED_FORWARD", head.code(), in - out, table.at("CARRIED_FORWARD", head.code()));
        }
        return true;
    }

    /** Against the year before in this log; in the first year, once closed, against the declared opening balance. */
    private boolean continuity() {
        if (basis.first() && (basis.opening() == null || table.provisional())) {
            return false;
        }
        for (Column column : Column.OF_REQUESTS) {
            int before = basis.first()
                    ? Objects.requireNonNull(basis.opening()).getOrDefault(column, 0)
                    : basis.previous().at(Line.CARRIED_FORWARD, column) + basis.standingBefore(column);
            before += basis.bridge().at(column);
            require(Check.CONTINUITY, "CARRIED_IN", column.name(), before, table.at("CARRIED_IN", column.name()));
        }
        return true;
    }

    private boolean standing() {
        require(Check.STANDING, "CARRIED_FORWARD", "TOTAL", 0, basis.standing().odd());
        for (Column column : Column.OF_REQUESTS) {
            int booked = basis.cells().at(Line.CARRIED_FORWARD, column);
            int printed = table.at("CARRIED_FORWARD", column.name());
            require(
                    Check.STANDING,
                    "CARRIED_FORWARD",
                    column.name(),
                    booked + basis.standing().at(column),
                    printed);
        }
        return true;
    }

    private boolean closing() {
        Cells stated = Objects.requireNonNull(basis.closing());
        for (Line line : Line.OF_REQUESTS) {
            for (Column column : Column.OF_REQUESTS) {
                int entries = basis.cells().at(line, column);
                require(Check.CLOSING, line.name(), column.name(), stated.at(line, column), entries);
            }
        }
        return true;
    }

    private List<TableTemplate.Head> figures() {
        return table.template().columns().stream()
                .filter(head -> head.kind() != Kind.GROUP)
                .toList();
    }

    private static void require(Check check, String line, String column, long expected, long found) {
        if (expected != found) {
            throw new TieOutFailed(check, line, column, expected, found);
        }
    }
}
