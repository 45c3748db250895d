package org.gongkai.office.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.ledger.TableTemplate.Head;
import org.gongkai.events.ledger.TableTemplate.Row;

/**
 * An office's table 三 beside the published figures, cell by cell.
 *
 * @param rows how many rows were compared
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
        return new Comparison(rows.size(), columns.size(), differences);
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
