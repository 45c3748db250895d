package org.gongkai.office.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate.Head;
import org.gongkai.events.ledger.TableTemplate.Row;

/**
 * An office's tables 三 and 四 beside the published figures, cell by cell.
 *
 * @param rows how many rows of table 三 were compared
 * @param columns how many columns
 * @param differences the cells that differ, from top to bottom; none when all are equal
 */
public record Comparison(int rows, int columns, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares every row and column of the figures' format, 总计 included.
     *
     * @param report the answer of {@code GET /api/agencies/{a}/reports/{year}} in the same format
     */
    public static Comparison of(Figures figures, JsonNode report) {
        List<Row> rows = PrintedTable.printedRows(figures.template());
        List<Head> columns = PrintedTable.printedColumns(figures.template());
        var differences = new ArrayList<Difference>();
        for (Row row : rows) {
            JsonNode values = values(report, row.code());
            for (Head column : columns) {
                int expected = figures.at(row, column);
                // A cell that is missing differs from every figure, zero too.
                int found = values.path(column.code()).asInt(-1);
                if (found != expected) {
                    differences.add(new Difference(row, column, expected, found, Difference.Rule.AS_PUBLISHED));
                }
            }
        }
        addRemedies(figures, report, differences);
        return new Comparison(rows.size(), columns.size(), differences);
    }

    private static void addRemedies(Figures figures, JsonNode report, List<Difference> differences) {
        JsonNode values = remedies(report);
        for (RemedyFigures.Cell cell : RemedyFigures.CELLS) {
            int expected = cell.of(figures);
            int found = values.path(cell.code()).asInt(-1);
            if (found != expected) {
                differences.add(new Difference(cell.row(), cell.head(), expected, found, Difference.Rule.AS_PUBLISHED));
            }
        }
    }

    /** The figures of table 四 by their code. */
    private static JsonNode remedies(JsonNode report) {
        return report.path("tables").path("T4").path("rows").path(0).path("values");
    }

    /** How many cases of each kind the report says are pending. */
    public static Map<Column, Integer> pending(JsonNode report) {
        var pending = new EnumMap<Column, Integer>(Column.class);
        for (RemedyFigures.Cell cell : RemedyFigures.CELLS) {
            if (cell.lines().equals(List.of(Line.PENDING))) {
                pending.put(cell.column(), remedies(report).path(cell.code()).asInt());
            }
        }
        return pending;
    }

    /** The cells of one row by column code; nothing when the report has no such row. */
    public static JsonNode values(JsonNode report, String code) {
        for (JsonNode row : report.path("tables").path("T3").path("rows")) {
            if (row.path("code").asText().equals(code)) {
                return row.path("values");
            }
        }
        return MissingNode.getInstance();
    }

    /** Whether every cell is equal. */
    public boolean equal() {
        return differences.isEmpty();
    }
}
