package org.gongkai.query.document.form;

import java.util.List;

/**
 * One item of article 20, of which table 二 has several one below the other.
 *
 * @param heading over it
 * @param corner the head of its labels
 * @param rows its rows, from top to bottom
 * @param columns its columns, from left to right: three at most
 */
public record Item(String heading, String corner, List<Word> rows, List<Word> columns) {

    /** A row or column: its code and what it is called. */
    public record Word(String code, String zh) {}

    public Item {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
