package org.gongkai.office.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The office's two databases and its roles ({@code db/bootstrap.sql}), made at the first start and made sure of at every
 * other. The superuser does this and nothing else; no role that signs in owns a table of the log.
 */
public final class Roles {

    /** The database of the log, the ledger and the pages. */
    public static final String OFFICE = "gongkai";

    /** The database of the applicants' keys, beside the other so that it can be backed up and deleted by itself. */
    public static final String VAULT = "vault";

    private static final List<String> LOGINS =
            List.of("gongkai_migrate", "gongkai_command", "gongkai_query", "gongkai_audit", "gongkai_vault");

    /** What a later start hears: the role, the database exists. */
    private static final Set<String> EXISTS = Set.of("42710", "42P04");

    private Roles() {}

    /**
     * Makes what is missing and sets the passwords; may be repeated.
     *
     * @throws SQLException when the server refuses
     */
    public static void ensure(PostgresServer server, Passwords passwords) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : bootstrap().split(";", -1)) {
                if (!sql.isBlank()) {
                    execute(statement, sql);
                }
            }
            for (String role : LOGINS) {
                statement.execute("ALTER ROLE " + role + " PASSWORD '" + passwords.of(role) + "'");
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

    private static String bootstrap() {
        try (InputStream text = Roles.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(Objects.requireNonNull(text, "bootstrap.sql").readAllBytes(), UTF_8)
                    .replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
