package org.gongkai.query.audit.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of a table one after the other, the next one to be looked at before it is taken. */
final class Cursor<T> implements AutoCloseable {

    private static final int FETCH = 2_000;

    /** Makes a row's value. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Row<T> reader;
    private @Nullable T next;

    Cursor(Connection connection, String sql, Row<T> reader) throws SQLException {
        this.statement = connection.prepareStatement(sql);
        this.statement.setFetchSize(FETCH);
        this.rows = statement.executeQuery();
        this.reader = reader;
        advance();
    }

    /** The next row; null after the last. */
    @Nullable
    T peek() {
        return next;
    }

    /** Goes on behind the next row. */
    void advance() throws SQLException {
        next = rows.next() ? reader.read(rows) : null;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
