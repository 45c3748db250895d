package org.gongkai.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with merged cells that leaves no place uncovered and covers none twice.
 *
 * @param code its stable name, for instance {@code T3}
 * @param name what it is, for whoever cannot see it
 * @param widths of the columns, in any one unit
 * @param heads how many rows are heads, to be repeated on each page
 * @param rows the cells that begin in each row, from left to right
 */
public record Grid(String code, String name, List<Integer> widths, int heads, List<List<Cell>> rows) implements Block {

    public Grid {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        place(code, widths.size(), rows);
    }

    /** How many columns it has. */
    public int columns() {
        return widths.size();
    }

    /** Its cells and where they stand, row by row, each row from left to right. */
    public List<Placed> placed() {
        return place(code, columns(), rows);
    }

    /** Its figures, in reading order. */
    public Stream<Figure> figures() {
        return cells().filter(cell -> cell.figure() != null).map(Cell::figure);
    }

    @Override
    public Stream<String> texts() {
        return cells().map(Cell::text);
    }

    /** The same with room to write where its figures are. */
    public Grid blank() {
        var blank = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.figure() == null
                                ? cell
                                : new Cell(Cell.Kind.TEXT, "", null, cell.rows(), cell.columns()))
                        .toList())
                .toList();
        return new Grid(code, name, widths, heads, blank);
    }

    private Stream<Cell> cells() {
        return rows.stream().flatMap(List::stream);
    }

    /** The widths in whole units that add up to exactly this total. */
    public List<Integer> scaled(int total) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        var scaled = new ArrayList<Integer>();
        int before = 0;
        int reached = 0;
        for (int width : widths) {
            before += width;
            int edge = (int) ((long) before * total / sum);
            scaled.add(edge - reached);
            reached = edge;
        }
        return scaled;
    }

    private static List<Placed> place(String code, int columns, List<List<Cell>> rows) {
        var taken = new boolean[rows.size()][columns];
        var placed = new ArrayList<Placed>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row)) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                var at = new Placed(row, column, cell);
                take(code, taken, at);
                placed.add(at);
            }
        }
        requireFull(code, taken);
        return placed;
    }

    private static void take(String code, boolean[][] taken, Placed at) {
        for (int row = at.row(); row < at.row() + at.cell().rows(); row++) {
            for (int column = at.column(); column < at.column() + at.cell().columns(); column++) {
                if (row >= taken.length || column >= taken[row].length || taken[row][column]) {
                    throw new IllegalArgumentException("grid %s: “%s” in row %d does not fit"
                            .formatted(code, at.cell().text(), at.row()));
                }
                taken[row][column] = true;
            }
        }
    }

    private static void requireFull(String code, boolean[][] taken) {
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    throw new IllegalArgumentException(
                            "grid %s: nothing stands in row %d, column %d".formatted(code, row, column));
                }
            }
        }
    }
}
