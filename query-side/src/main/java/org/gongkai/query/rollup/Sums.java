package org.gongkai.query.rollup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Control;
import org.gongkai.query.ledger.Standing;
import org.gongkai.query.ledger.Year;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Bridge;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;

/** Adds up printed tables, and checks the sum against them once more. */
final class Sums {

    private Sums() {}

    /** The printed figures of a table by line and column; only the 2021 format has a row for every line. */
    static Cells cells(AnnualTable table) {
        var sum = new Cells.Sum();
        for (AnnualTable.Row row : table.rows()) {
            if (row.head().kind() == Kind.LEAF) {
                Line line = row.head().lines().getLast();
                table.template().columns().stream()
                        .filter(head -> head.kind() == Kind.LEAF)
                        .forEach(head -> sum.add(
                                line, head.columns().getFirst(), row.values().getOrDefault(head.code(), 0)));
            }
        }
        return sum.cells();
    }

    /** The cells of all of them together. */
    static Cells of(Collection<Cells> parts) {
        var sum = new Cells.Sum();
        for (Cells part : parts) {
            for (Line line : Line.values()) {
                for (Column column : Column.of(line.account())) {
                    sum.add(line, column, part.at(line, column));
                }
            }
        }
        return sum.cells();
    }

    /** With the printed results of table 四, whose entries are not printed. */
    static Cells cells(AnnualTable requests, RemedyTable cases) {
        var sum = new Cells.Sum();
        for (RemedyHead head : RemedyHead.ALL) {
            if (head.kind() == Kind.LEAF) {
                sum.add(head.lines().getFirst(), head.columns().getFirst(), cases.at(head.code()));
            }
        }
        return of(List.of(cells(requests), sum.cells()));
    }

    /** Table 四 with these figures, by the code of the column. */
    static Map<String, Integer> cases(Cells cells) {
        var values = new LinkedHashMap<String, Integer>();
        for (RemedyHead head : RemedyHead.ALL) {
            if (head.printed()) {
                int figure = head.columns().stream()
                        .mapToInt(column -> cells.sum(column, head.lines()::contains))
                        .sum();
                values.put(head.code(), figure);
            }
        }
        return values;
    }

    /** Table 二 of all of them together, cell by cell. */
    static Map<ProactiveCell, Long> proactive(List<MemberReport> members) {
        var sum = new EnumMap<ProactiveCell, Long>(ProactiveCell.class);
        members.forEach(
                member -> member.proactive().forEach((cell, amount) -> sum.merge(cell, amount, Math::addExact)));
        return sum;
    }

    /** Table 三 with these figures. */
    static AnnualTable table(int year, TableTemplate template, Cells cells, boolean provisional) {
        var books = new TreeMap<>(Map.of(year, new Year(cells, Control.NOTHING, Control.NOTHING)));
        var basis = new Basis(year, books, true, Standing.NONE, provisional ? null : cells, null, Bridge.NONE);
        return AnnualTable.of(basis, template);
    }

    /**
     * Every printed figure is the sum of what the members print.
     *
     * @throws Refused naming the first that is not
     */
    static void require(AnnualTable sum, List<AnnualTable> members) {
        for (AnnualTable.Row row : sum.rows()) {
            row.values().forEach((column, figure) -> {
                int of = members.stream()
                        .mapToInt(member -> member.at(row.head().code(), column))
                        .sum();
                if (of != figure) {
                    throw Refused.doesNotTieOut(
                            "“%s / %s”汇总为 %d，各成员合计为 %d，数据不一致，未予显示。"
                                    .formatted(row.head().zh(), column, figure, of),
                            "%s / %s is %d in the sum, but the members add up to %d. It is not shown."
                                    .formatted(row.head().code(), column, figure, of));
                }
            });
        }
    }
}
