package org.gongkai.office;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;

/** The database of an office that is closed, for tests that do something behind its back. */
public final class DatabaseAlone {

    private DatabaseAlone() {}

    /** What is done to it. */
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Does something to the database in this data directory, which no office may have open.
     *
     * @param role as whom, for instance {@code gongkai_query}
     */
    @SuppressWarnings("try") // The lock is only held.
    public static void as(String role, Path folder, Work work) throws SQLException {
        DataDirectory data = DataDirectory.open(folder);
        Passwords passwords = Passwords.in(data.root().resolve("passwords"));
        try (var lock = data.lock();
                var server = PostgresServer.start(data.root(), Caches.here(), passwords);
                Connection connection =
                        DriverManager.getConnection(server.url(Roles.OFFICE), role, passwords.of(role))) {
            work.on(connection);
        }
    }
}
