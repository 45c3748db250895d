package org.gongkai.query.document;

/**
 * A cell and where its upper left corner stands.
 *
 * @param row from 0
 * @param column from 0
 */
public record Placed(int row, int column, Cell cell) {

    /** Whether it covers this place. */
    public boolean covers(int atRow, int atColumn) {
        return row <= atRow && atRow < row + cell.rows() && column <= atColumn && atColumn < column + cell.columns();
    }
}
