package org.gongkai.query.projection;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells troubles that pass by themselves (database away, busy, restarted) from those a record causes. */
final class Passing {

    /** Connection lost, rolled back, out of resources, lock not free, operator intervention, system error. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    private Passing() {}

    static boolean is(Throwable trouble) {
        for (@Nullable Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLTransientException || t instanceof SQLRecoverableException) {
                return true;
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return CLASSES.contains(sql.getSQLState().substring(0, 2));
            }
        }
        return false;
    }
}
