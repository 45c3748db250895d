package org.gongkai.office.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate.Head;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.ledger.TableTemplate.Row;
import org.gongkai.office.data.Mistake;

/** The fifteen figures of table 四 in a file: {@code section4}, in official order, {@code null} for a blank. */
final class RemedyFigures {

    private static final List<Line> RESULTS = List.of(Line.UPHELD, Line.RECTIFIED, Line.OTHER_RESULT, Line.PENDING);

    private static final Map<Column, String> CODES = Map.of(
            Column.REVIEW, "REVIEW",
            Column.SUIT_DIRECT, "LITIGATION_DIRECT",
            Column.SUIT_AFTER_REVIEW, "LITIGATION_AFTER_REVIEW");

    /** From left to right: of each kind four results and their sum. */
    static final List<Cell> CELLS = cells();

    private RemedyFigures() {}

    /**
     * One of the fifteen.
     *
     * @param code as reports name it
     * @param lines the results it adds up
     */
    record Cell(String code, Column column, List<Line> lines) {

        int of(Figures figures) {
            return lines.stream().mapToInt(line -> figures.at(line, column)).sum();
        }

        String zh() {
            return lines.size() > 1 ? "总计" : lines.getFirst().zh();
        }

        String en() {
            return lines.size() > 1 ? "Total" : lines.getFirst().en();
        }

        Row row() {
            return new Row("CASES", column.zh(), column.en(), Kind.LEAF, null, lines);
        }

        Head head() {
            return new Head(code, zh(), en(), Kind.LEAF, null, List.of(column));
        }
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (Column column : Column.OF_CASES) {
            for (Line line : RESULTS) {
                cells.add(new Cell(CODES.get(column) + "." + line, column, List.of(line)));
            }
            cells.add(new Cell(CODES.get(column) + ".TOTAL", column, RESULTS));
        }
        return List.copyOf(cells);
    }

    /**
     * Reads them into the figures; all are 0 where the file has none.
     *
     * @throws Mistake when they are not fifteen numbers, or a sum is wrong
     */
    static void read(Path file, JsonNode section, Map<Line, Map<Column, Integer>> into) {
        if (section.isMissingNode()) {
            return;
        }
        if (section.size() != CELLS.size()) {
            throw new Mistake(
                    file + "：section4 应有 15 个数，实有 " + section.size() + " 个。",
                    file + ": section4 needs 15 values, found " + section.size() + ".");
        }
        for (int i = 0; i < CELLS.size(); i++) {
            Cell cell = CELLS.get(i);
            if (cell.lines().size() == 1) {
                into.computeIfAbsent(cell.lines().getFirst(), line -> new EnumMap<>(Column.class))
                        .put(cell.column(), section.path(i).asInt());
            } else if (section.path(i).isNumber()) {
                int sum = cell.lines().stream()
                        .mapToInt(line -> into.getOrDefault(line, Map.of()).getOrDefault(cell.column(), 0))
                        .sum();
                requireSum(file, cell, sum, section.path(i).asInt());
            }
        }
    }

    private static void requireSum(Path file, Cell cell, int sum, int total) {
        if (sum != total) {
            throw new Mistake(
                    file.getFileName() + " 的四表勾稽不符：“" + cell.column().zh() + "”总计应为 " + sum + "，实为 " + total + "。",
                    file.getFileName() + " does not tie out in table 四: the total of "
                            + cell.column().en() + " should be " + sum + ", found " + total + ".");
        }
    }
}
