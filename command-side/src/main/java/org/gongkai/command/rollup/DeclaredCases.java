package org.gongkai.command.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/** Table 四 as declared: one row of fifteen figures, put to the sums that are printed on it (国办公开办函〔2021〕30号). */
final class DeclaredCases {

    private static final String TOTAL = ".TOTAL";

    /** The heads of the official form. */
    private static final Map<String, Column> HEADS = Map.of(
            "REVIEW", Column.REVIEW,
            "LITIGATION_DIRECT", Column.SUIT_DIRECT,
            "LITIGATION_AFTER_REVIEW", Column.SUIT_AFTER_REVIEW);

    private static final List<Line> RESULTS =
            Line.OF_CASES.stream().filter(line -> line.side() == Line.Side.EXIT).toList();

    private final DeclareFigures command;
    private final Map<String, Integer> figures = new HashMap<>();

    DeclaredCases(DeclareFigures command, DeclaredTable table) {
        this.command = command;
        table.rows()
                .forEach(row -> row.values().forEach((column, figure) -> {
                    requireKnown(column);
                    figures.put(column, Declared.count("tables.T4." + column, figure));
                }));
    }

    private static void requireKnown(String column) {
        int point = column.lastIndexOf('.');
        boolean known = point > 0
                && HEADS.containsKey(column.substring(0, point))
                && (column.endsWith(TOTAL)
                        || RESULTS.stream().anyMatch(line -> line.name().equals(column.substring(point + 1))));
        if (!known) {
            throw Declared.unknown("tables.T4", column);
        }
    }

    /** The cells, after the checks. */
    List<Booking> cells() {
        var cells = new ArrayList<Booking>();
        HEADS.forEach((head, column) -> {
            int sum = 0;
            for (Line line : RESULTS) {
                int amount = figures.getOrDefault(head + "." + line.name(), 0);
                sum += amount;
                if (amount != 0) {
                    cells.add(new Booking(command.agency(), command.year(), line, column, amount));
                }
            }
            Declared.requireEqual(column.zh() + " / 总计", sum, figures.getOrDefault(head + TOTAL, 0));
        });
        return cells;
    }
}
