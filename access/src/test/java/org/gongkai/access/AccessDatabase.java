package org.gongkai.access;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.gongkai.access.store.AccessMigration;

/** A PostgreSQL with the schema {@code ops}, shared by the tests of this JVM, empty each time it is asked for. */
public final class AccessDatabase {

    private static final EmbeddedPostgres POSTGRES = start();

    private AccessDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                    Statement statement = superuser.createStatement()) {
                statement.execute("CREATE ROLE gongkai_owner NOLOGIN");
                statement.execute("CREATE ROLE gongkai_migrate LOGIN NOINHERIT IN ROLE gongkai_owner");
                statement.execute("CREATE ROLE gongkai_access LOGIN");
                statement.execute("CREATE ROLE gongkai_query LOGIN");
                statement.execute("CREATE DATABASE gongkai OWNER gongkai_owner");
            }
            AccessMigration.migrate(postgres.getJdbcUrl("gongkai_migrate", "gongkai"), "gongkai_migrate", "");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it is, without a user; nobody has an account yet. */
    public static String empty() {
        does("TRUNCATE ops.account, ops.held_role, ops.token, ops.link, ops.failure, ops.session,"
                + " ops.session_attributes, ops.access_log");
        return url();
    }

    /** Where it is, without a user. */
    public static String url() {
        return POSTGRES.getJdbcUrl("postgres", "gongkai").replaceAll("[?].*", "");
    }

    /** Does something as the superuser: lets time pass, for instance. */
    public static void does(String sql) {
        try (Connection superuser = as("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of this role. */
    public static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, "");
    }
}
