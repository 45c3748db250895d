package org.gongkai.office.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A server that another process runs in a data directory. */
public record RunningServer(int port) {

    /** The fourth line of {@code postmaster.pid}. */
    private static final int PORT_LINE = 3;

    /** The one that runs in this data directory; empty when none answers there. */
    public static Optional<RunningServer> in(Path folder, Passwords passwords) {
        Path cluster = folder.resolve("postgres");
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty(); // Only just starting.
            }
            var server = new RunningServer(Integer.parseInt(lines.get(PORT_LINE).strip()));
            return server.worksIn(cluster, passwords) ? Optional.of(server) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // It stopped meanwhile.
        }
    }

    /** A file left behind may name a port that by now is another's. */
    private boolean worksIn(Path cluster, Passwords passwords) throws IOException {
        try (Connection connection = DriverManager.getConnection(
                        url("postgres"), PostgresServer.SUPERUSER, passwords.of(PostgresServer.SUPERUSER));
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            return row.next() && Path.of(row.getString(1)).toRealPath().equals(cluster.toRealPath());
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * A connection to the databases of an office that runs in this data directory.
     *
     * @throws IllegalStateException when none runs there
     */
    public static Connection connect(Path folder, String role) throws SQLException {
        Passwords passwords = Passwords.in(folder.resolve("passwords"));
        RunningServer server =
                in(folder, passwords).orElseThrow(() -> new IllegalStateException("no database runs in " + folder));
        return DriverManager.getConnection(server.url(Roles.OFFICE), role, passwords.of(role));
    }

    /** A JDBC address; without server detail, because that prints values. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false";
    }
}
