package org.gongkai.query.document.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;

/** Table 四 as the official form has it: fifteen figures under three lines of heads. */
final class Table4 {

    private static final String SUITS = "行政诉讼";
    private static final int HEAD_LINES = 3;

    private enum Way {
        REVIEW("行政复议"),
        LITIGATION_DIRECT("未经复议直接起诉"),
        LITIGATION_AFTER_REVIEW("复议后起诉");

        private final String zh;

        Way(String zh) {
            this.zh = zh;
        }
    }

    private enum Result {
        UPHELD("结果维持"),
        RECTIFIED("结果纠正"),
        OTHER_RESULT("其他结果"),
        PENDING("尚未审结"),
        TOTAL("总计");

        private final String zh;

        Result(String zh) {
            this.zh = zh;
        }
    }

    private Table4() {}

    static Grid of(Amounts amounts) {
        int results = Result.values().length;
        var top = List.of(Cell.head(Way.REVIEW.zh, 1, results), Cell.head(SUITS, 1, 2 * results));
        var middle = new ArrayList<>(results(2));
        middle.add(Cell.head(Way.LITIGATION_DIRECT.zh, 1, results));
        middle.add(Cell.head(Way.LITIGATION_AFTER_REVIEW.zh, 1, results));
        var bottom = new ArrayList<>(results(1));
        bottom.addAll(results(1));
        var figures = new ArrayList<Cell>();
        for (Way way : Way.values()) {
            for (Result result : Result.values()) {
                figures.add(Cell.figure(figure(way, result, amounts), 1));
            }
        }
        var widths = Collections.nCopies(figures.size(), 1);
        return new Grid("T4", Part.REMEDIES.title(), widths, HEAD_LINES, List.of(top, middle, bottom, figures));
    }

    private static List<Cell> results(int rows) {
        return List.of(Result.values()).stream()
                .map(result -> Cell.head(result.zh, rows, 1))
                .toList();
    }

    private static Figure figure(Way way, Result result, Amounts amounts) {
        List<String> parts = result == Result.TOTAL
                ? List.of(Result.values()).stream()
                        .filter(part -> part != Result.TOTAL)
                        .map(part -> address(way, part))
                        .toList()
                : List.of();
        return new Figure(amounts.at(way + "." + result), address(way, result), parts);
    }

    private static String address(Way way, Result result) {
        return "T4/CASES/" + way + "." + result;
    }
}
