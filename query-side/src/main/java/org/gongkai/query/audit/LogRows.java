package org.gongkai.query.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.query.sql.Sql;

/** The log row by row through a cursor: however long it is, only a few thousand rows are in memory. */
public final class LogRows {

    private static final String IN_ORDER = Sql.of(LogRows.class, "log-in-order.sql");
    private static final String BY_STREAM = Sql.of(LogRows.class, "log-by-stream.sql");
    private static final String HEAD = Sql.of(LogRows.class, "head.sql");

    /** Rows the database sends at a time: a few MB. */
    private static final int FETCH = 2_000;

    private LogRows() {}

    /** What is done with each row. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Does it.
         *
         * @throws SQLException when it asks the database something and is refused
         */
        void accept(StoredEvent event) throws SQLException;
    }

    /** Where the log says it ends. */
    public record Head(long position, String hash) {}

    /** Begins a look at one unchanging state of the database, in which nothing can be written. */
    public static void freeze(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    /** Where the log says it ends. */
    public static Head head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
        }
    }

    /** Reads up to this position in order. */
    public static void inOrder(Connection connection, long upTo, Reader reader) throws SQLException {
        read(connection, IN_ORDER, upTo, reader);
    }

    /** Reads up to this position stream by stream, each in its order; streams in the database's order of their ids. */
    public static void byStream(Connection connection, long upTo, Reader reader) throws SQLException {
        read(connection, BY_STREAM, upTo, reader);
    }

    private static void read(Connection connection, String sql, long upTo, Reader reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            statement.setLong(1, upTo);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(stored(row));
                }
            }
        }
    }

    private static StoredEvent stored(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, UUID.class),
                row.getLong(6),
                row.getInt(7),
                row.getLong(8),
                row.getObject(9, LocalDate.class),
                numbers((Integer[]) row.getArray(10).getArray()),
                row.getString(11),
                row.getString(12),
                row.getBytes(13));
    }

    private static int[] numbers(Integer[] boxed) {
        int[] plain = new int[boxed.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = boxed[i];
        }
        return plain;
    }
}
