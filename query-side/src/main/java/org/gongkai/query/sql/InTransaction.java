package org.gongkai.query.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on one connection that is committed whole or not at all. */
public final class InTransaction {

    private InTransaction() {}

    /** What is done on the connection. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it; must neither commit nor close.
         *
         * @throws SQLException when the database refuses, which undoes everything
         */
        T on(Connection connection) throws SQLException;
    }

    /**
     * Runs the work and commits; undoes it when it throws.
     *
     * @throws SQLException when the database refuses the work or the commit
     */
    public static <T> T run(DataSource database, Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                undo(connection, e);
                throw e;
            }
        }
    }

    /** A lost connection cannot be asked to undo anything, and that must not hide why the work failed. */
    private static void undo(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
