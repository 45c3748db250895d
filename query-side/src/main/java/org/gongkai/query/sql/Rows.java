package org.gongkai.query.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows collected over a batch and written by one statement, which takes one array a column. */
public final class Rows {

    private final String statement;
    private final String[] types;
    private final List<List<@Nullable Object>> columns = new ArrayList<>();

    /**
     * Rows for a statement like {@code INSERT INTO t SELECT * FROM unnest(?::bigint[], ?::text[])}.
     *
     * @param types the PostgreSQL element type of each array, in the order of the question marks
     */
    public Rows(String statement, String... types) {
        this.statement = statement;
        this.types = types.clone();
        for (int i = 0; i < types.length; i++) {
            columns.add(new ArrayList<>());
        }
    }

    /** Adds a row; as many values as there are types. */
    public void add(@Nullable Object... values) {
        if (values.length != types.length) {
            throw new IllegalArgumentException("a row has " + types.length + " values, found " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            columns.get(i).add(values[i]);
        }
    }

    /** Writes what was collected, if anything. */
    public void write(Connection connection) throws SQLException {
        if (columns.getFirst().isEmpty()) {
            return;
        }
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < types.length; i++) {
                prepared.setArray(
                        i + 1, connection.createArrayOf(types[i], columns.get(i).toArray()));
            }
            prepared.executeUpdate();
        }
    }
}
