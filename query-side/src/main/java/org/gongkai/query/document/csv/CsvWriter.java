package org.gongkai.query.document.csv;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.query.document.Cell.Kind;
import org.gongkai.query.document.Figure;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Placed;

/** Writes the figures of a paper as CSV in UTF-8 with the mark that Excel needs to see it. */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADS = List.of("表", "行代码", "列代码", "项目", "栏目", "数字");

    private CsvWriter() {}

    /** The octets of the file. */
    public static byte[] of(Paper paper) {
        String lines = paper.grids().map(CsvWriter::lines).collect(Collectors.joining());
        return (BYTE_ORDER_MARK + line(HEADS) + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(Grid grid) {
        var placed = grid.placed();
        return placed.stream()
                .filter(at -> at.cell().figure() != null)
                .map(at -> line(fields(grid, placed, at)))
                .collect(Collectors.joining());
    }

    private static List<String> fields(Grid grid, List<Placed> placed, Placed at) {
        Figure figure = at.cell().figure();
        String[] address = figure == null ? new String[0] : figure.address().split("/", -1);
        return List.of(
                grid.code(),
                address[1],
                address[2],
                label(placed, at),
                head(placed, at),
                at.cell().text());
    }

    /** What stands before it in its row. */
    private static String label(List<Placed> placed, Placed at) {
        return placed.stream()
                .filter(other -> other.row() == at.row() && other.cell().kind() == Kind.LABEL)
                .map(other -> other.cell().text())
                .findFirst()
                .orElse("");
    }

    /** The heads above it, from the outermost to the nearest one; where a table has several sets, the nearest set. */
    private static String head(List<Placed> placed, Placed at) {
        var above = placed.stream()
                .filter(other -> other.cell().kind() == Kind.HEAD && other.row() < at.row())
                .filter(other -> other.covers(other.row(), at.column()))
                .sorted(Comparator.comparingInt(Placed::row))
                .toList();
        int from = above.size();
        int row = -1;
        while (from > 0 && (row < 0 || touches(above.get(from - 1), row))) {
            from--;
            row = above.get(from).row();
        }
        return above.subList(from, above.size()).stream()
                .map(other -> other.cell().text())
                .collect(Collectors.joining("-"));
    }

    private static boolean touches(Placed above, int row) {
        return above.row() + above.cell().rows() == row;
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n')
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
