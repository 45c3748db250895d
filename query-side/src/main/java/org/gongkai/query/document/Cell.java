package org.gongkai.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a grid, which may reach over several rows and columns.
 *
 * @param text what it says; of a figure, its digits
 * @param figure the number in it; null when it is no figure
 * @param rows over how many rows it reaches, from 1
 * @param columns over how many columns it reaches, from 1
 */
public record Cell(Kind kind, String text, @Nullable Figure figure, int rows, int columns) {

    /** What a cell is there for. */
    public enum Kind {
        /** Over columns. */
        HEAD,
        /** Beside several rows. */
        GROUP,
        /** Before one row. */
        LABEL,
        /** A number. */
        FIGURE,
        /** Words in a list. */
        TEXT
    }

    /** A head over columns. */
    public static Cell head(String text, int rows, int columns) {
        return new Cell(Kind.HEAD, text, null, rows, columns);
    }

    /** A head beside rows. */
    public static Cell group(String text, int rows, int columns) {
        return new Cell(Kind.GROUP, text, null, rows, columns);
    }

    /** The label of a row. */
    public static Cell label(String text, int columns) {
        return new Cell(Kind.LABEL, text, null, 1, columns);
    }

    /** A number. */
    public static Cell figure(Figure figure, int columns) {
        return new Cell(Kind.FIGURE, figure.text(), figure, 1, columns);
    }

    /** Words; null is blank. */
    public static Cell words(@Nullable Object text) {
        return new Cell(Kind.TEXT, text == null ? "" : text.toString(), null, 1, 1);
    }

    /** A row of words. */
    public static List<Cell> row(List<? extends @Nullable Object> texts) {
        return texts.stream().map(Cell::words).toList();
    }
}
