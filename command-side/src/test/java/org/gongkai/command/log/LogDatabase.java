package org.gongkai.command.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL that tests share, with a fresh, empty log for each that asks. Every commit is durable, as in earnest. */
public final class LogDatabase {

    private static final AtomicInteger COPIES = new AtomicInteger();

    private final String url;

    private LogDatabase(String url) {
        this.url = url;
    }

    /** Started once, on first use. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "150")
                        .setServerConfig("shared_buffers", "128MB")
                        .start();
                try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
                    Bootstrap.run(superuser, Map.of());
                }
                LogMigration.migrate(postgres.getJdbcUrl("postgres", "gongkai"), "");
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** An empty log. */
    public static LogDatabase fresh() {
        String name = "copy_" + COPIES.incrementAndGet();
        try (Connection superuser = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER gongkai_owner TEMPLATE gongkai");
            statement.execute("GRANT CREATE ON DATABASE " + name + " TO gongkai_query");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new LogDatabase("jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name);
    }

    /** Where it is, without a user. */
    public String url() {
        return url;
    }

    /** A connection of this role; "postgres" is the superuser. */
    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url, role, "");
    }
}
