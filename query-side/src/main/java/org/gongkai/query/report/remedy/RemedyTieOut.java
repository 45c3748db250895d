package org.gongkai.query.report.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Passed;
import org.gongkai.query.report.basis.TieOutCheck;
import org.gongkai.query.report.basis.TieOutFailed;

/** The checks table 四 must pass before it is shown, each from the printed figures or a second reckoning. */
final class RemedyTieOut {

    /** One check. */
    enum T4 implements TieOutCheck {
        NOT_NEGATIVE("各项数字不小于零", "No figure is less than nothing"),
        SUM("各类案件：总计等于四种结果之和", "Each kind of case: the total is the sum of the four results"),
        BALANCE("各类案件：本年新收加上年结转，等于总计", "Each kind of case: filed and carried in make the total"),
        CONTINUITY(
                "各类案件：上年结转等于上一年度尚未审结，加转入、减转出",
                "Each kind of case: carried in is last year's pending, plus taken over, less handed over"),
        STANDING("暂计：尚未审结等于逐件列出的未审结案件数", "Provisional: pending is the number of cases that stand, one by one"),
        CLOSING("锁定：各项数字与锁定时记载的一致", "Closed: the figures are those that the closing stated");

        private final String zh;
        private final String en;

        T4(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String code() {
            return "T4." + name();
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

    private final RemedyTable table;
    private final Basis basis;

    private RemedyTieOut(RemedyTable table, Basis basis) {
        this.table = table;
        this.basis = basis;
    }

    /**
     * Checks the table against itself and what it was built from.
     *
     * @throws TieOutFailed at the first figure that does not fit
     */
    static List<Passed> check(RemedyTable table, Basis basis) {
        var tieOut = new RemedyTieOut(table, basis);
        var passed = new ArrayList<Passed>();
        for (T4 check : T4.values()) {
            passed.add(new Passed(check, tieOut.passes(check)));
        }
        return passed;
    }

    private boolean passes(T4 check) {
        return switch (check) {
            case NOT_NEGATIVE -> notNegative();
            case SUM -> sum();
            case BALANCE -> balance();
            case CONTINUITY -> continuity();
            case STANDING -> table.provisional() && standing();
            case CLOSING -> !table.provisional() && closing();
        };
    }

    private boolean notNegative() {
        table.values().forEach((code, value) -> require(T4.NOT_NEGATIVE, code, Math.max(0, value), value));
        return true;
    }

    private boolean sum() {
        for (RemedyHead total : totals()) {
            int sum = RemedyHead.ALL.stream()
                    .filter(head -> head.printed()
                            && Objects.equals(head.parent(), total.parent())
                            && !head.code().equals(total.code()))
                    .mapToInt(head -> table.at(head.code()))
                    .sum();
            require(T4.SUM, total.code(), sum, table.at(total.code()));
        }
        return true;
    }

    /** What entered the year is what is printed of it, whether concluded or pending. */
    private boolean balance() {
        for (RemedyHead total : totals()) {
            for (Column column : total.columns()) {
                int entered = basis.cells().at(Line.CASE_FILED, column) + carriedIn(column);
                require(T4.BALANCE, total.code(), entered, table.at(total.code()));
            }
        }
        return true;
    }

    /** As far as the year before is closed; while it moves, also what still stands there. */
    private int carriedIn(Column column) {
        int booked = basis.cells().at(Line.CASE_CARRIED_IN, column);
        return table.provisional() ? booked + basis.standingBefore(column) : booked;
    }

    /** Against the year before in this log; in the first year, once closed, against the declared opening balance. */
    private boolean continuity() {
        if (basis.first() && (basis.opening() == null || table.provisional())) {
            return false;
        }
        for (Column column : Column.OF_CASES) {
            int before = basis.first()
                    ? Objects.requireNonNull(basis.opening()).getOrDefault(column, 0)
                    : basis.previous().at(Line.PENDING, column) + basis.standingBefore(column);
            require(T4.CONTINUITY, column.name(), before + basis.bridge().at(column), carriedIn(column));
        }
        return true;
    }

    private boolean standing() {
        for (RemedyHead head : RemedyHead.ALL) {
            if (head.lines().equals(List.of(Line.PENDING))) {
                Column column = head.columns().getFirst();
                int booked = basis.cells().at(Line.PENDING, column);
                require(T4.STANDING, head.code(), booked + basis.standing().at(column), table.at(head.code()));
            }
        }
        return true;
    }

    private boolean closing() {
        Cells stated = Objects.requireNonNull(basis.closing());
        for (Line line : Line.OF_CASES) {
            for (Column column : Column.OF_CASES) {
                int entries = basis.cells().at(line, column);
                require(T4.CLOSING, column + "." + line, stated.at(line, column), entries);
            }
        }
        return true;
    }

    private static List<RemedyHead> totals() {
        return RemedyHead.ALL.stream()
                .filter(head -> head.printed() && head.lines().size() > 1)
                .toList();
    }

    private static void require(TieOutCheck check, String column, long expected, long found) {
        if (expected != found) {
            throw new TieOutFailed(check, RemedyTable.ROW, column, expected, found);
        }
    }
}
