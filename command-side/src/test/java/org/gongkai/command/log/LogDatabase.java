package org.gongkai.command.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A PostgreSQL that tests share, one after the other, each beginning with an empty log. Every commit is durable, as
 * in earnest.
 */
public final class LogDatabase {

    private static final String EMPTY = """
            ALTER TABLE log.event DISABLE TRIGGER USER;
            TRUNCATE log.event, log.agency_head, desk.command, desk.aggregate_head, desk.series, desk.period,
                desk.number, desk.number_block, desk.applicant_index, desk.membership, desk.request_key;
            ALTER TABLE log.event ENABLE TRIGGER USER;
            ALTER TABLE log.event ENABLE ALWAYS TRIGGER append_only;
            UPDATE log.head
               SET position = 0,
                   recorded_at = '2000-01-01T00:00:00Z',
                   hash = decode(repeat('00', 32), 'hex')""";

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

    /** An empty log: whatever an earlier test wrote is gone, in the way only a superuser can. */
    public static LogDatabase fresh() {
        var database = new LogDatabase(
                Server.POSTGRES.getJdbcUrl("postgres", "gongkai").replaceAll("[?].*", ""));
        try (Connection superuser = database.as("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute(EMPTY);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
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
