package org.gongkai.office.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.command.log.Bootstrap;

/**
 * The office's two databases and its roles ({@code db/bootstrap.sql}), made at the first start and made sure of at
 * every other. The superuser does this and nothing else; no role that signs in owns a table of the log.
 */
public final class Roles {

    /** The database of the log, the ledger and the pages. */
    public static final String OFFICE = "gongkai";

    /** The database of the applicants' keys, beside the other so that it can be backed up and deleted by itself. */
    public static final String VAULT = "vault";

    private static final List<String> LOGINS = List.of(
            "gongkai_migrate", "gongkai_command", "gongkai_query", "gongkai_audit", "gongkai_access", "gongkai_vault");

    private Roles() {}

    /**
     * Makes what is missing and sets the passwords; may be repeated.
     *
     * @throws SQLException when the server refuses
     */
    public static void ensure(PostgresServer server, Passwords passwords) throws SQLException {
        Map<String, String> all = LOGINS.stream().collect(Collectors.toMap(role -> role, passwords::of));
        try (Connection connection = server.connect("postgres")) {
            Bootstrap.run(connection, all);
        }
    }
}
