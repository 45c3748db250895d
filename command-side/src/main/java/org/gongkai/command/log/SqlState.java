package org.gongkai.command.log;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Why PostgreSQL refused, whatever it was wrapped in. */
public final class SqlState {

    /** A unique key was given twice. */
    public static final String DUPLICATE = "23505";
    /** Two transactions that cannot both stand. */
    public static final String NOT_SERIALIZABLE = "40001";
    /** Two transactions that waited for each other. */
    public static final String DEADLOCK = "40P01";
    /** A lock was not to be had in time. */
    public static final String LOCK_TIMEOUT = "55P03";
    /** The statement took too long. */
    public static final String CANCELLED = "57014";

    /** The program stood still within a transaction, so that the database gave it up. */
    public static final String STOOD_STILL = "25P03";

    private SqlState() {}

    /** The five characters, or none when the database has no part in it. */
    public static String of(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** The constraint that was violated, or none. */
    static String constraintOf(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof PSQLException sql) {
                @Nullable ServerErrorMessage message = sql.getServerErrorMessage();
                return message == null || message.getConstraint() == null ? "" : message.getConstraint();
            }
        }
        return "";
    }
}
