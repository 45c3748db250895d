package org.gongkai.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the roles and databases of {@code db/bootstrap.sql}; the one thing done as superuser. */
public final class Bootstrap {

    /** What a second run may answer: the role, the database exists. */
    private static final Set<String> EXISTS = Set.of("42710", "42P04");

    private static final Pattern SEMICOLON = Pattern.compile(";\\s*");

    private Bootstrap() {}

    /**
     * May be run again; what exists is left as it is, and the passwords are set.
     *
     * @param superuser a connection to any database, not in a transaction
     * @param passwords by role; a role left out keeps its own
     */
    public static void run(Connection superuser, Map<String, String> passwords) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String sql : SEMICOLON
                    .splitAsStream(Sql.of(Bootstrap.class, "/db/bootstrap.sql"))
                    .toList()) {
                if (!sql.isBlank()) {
                    execute(statement, sql);
                }
            }
            for (Map.Entry<String, String> password : passwords.entrySet()) {
                statement.execute(alter(superuser, password.getKey(), password.getValue()));
            }
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!EXISTS.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** Quoted by the database itself, because ALTER ROLE takes no parameters. */
    private static String alter(Connection superuser, String role, String password) throws SQLException {
        try (PreparedStatement quote = superuser.prepareStatement("SELECT format('ALTER ROLE %I PASSWORD %L', ?, ?)")) {
            quote.setString(1, role);
            quote.setString(2, password);
            try (ResultSet row = quote.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
