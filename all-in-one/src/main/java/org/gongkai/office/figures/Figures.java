package org.gongkai.office.figures;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;

/**
 * The figures of one agency's year that tie out: row sums, column sums, 一 + 二 = 三（七） + 四.
 *
 * @param agency the agency's full name
 * @param year the report year
 * @param template the format they were published in
 * @param cells by line and column; what is left out is 0
 * @param proactive table 二, as far as its figures are plain
 */
public record Figures(
        String agency,
        int year,
        TableTemplate template,
        Map<Line, Map<Column, Integer>> cells,
        ProactiveFigures proactive) {

    public Figures {
        var copy = new EnumMap<Line, Map<Column, Integer>>(Line.class);
        cells.forEach((line, row) -> copy.put(line, Map.copyOf(row)));
        cells = Map.copyOf(copy);
    }

    /** Figures without a table 二. */
    public Figures(String agency, int year, TableTemplate template, Map<Line, Map<Column, Integer>> cells) {
        this(agency, year, template, cells, ProactiveFigures.NONE);
    }

    /** The figure in one cell. */
    public int at(Line line, Column column) {
        return cells.getOrDefault(line, Map.of()).getOrDefault(column, 0);
    }

    /** The figure printed in a row of the format, which may add up several lines. */
    public int at(TableTemplate.Row row, TableTemplate.Head head) {
        return row.lines().stream()
                .mapToInt(line ->
                        head.columns().stream().mapToInt(c -> at(line, c)).sum())
                .sum();
    }

    /** One line over all six columns, the zeros included. */
    public Map<Column, Integer> row(Line line) {
        var row = new EnumMap<Column, Integer>(Column.class);
        for (Column column : Column.of(line.account())) {
            row.put(column, at(line, column));
        }
        return row;
    }

    /** How many requests the year handled: 一 + 二. */
    public int requests() {
        return sum(Line.NEW_RECEIVED) + sum(Line.CARRIED_IN);
    }

    /** 总计 of a line. */
    public int sum(Line line) {
        return row(line).values().stream().mapToInt(Integer::intValue).sum();
    }
}
