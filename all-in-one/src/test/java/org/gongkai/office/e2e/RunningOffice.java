package org.gongkai.office.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.gongkai.office.DatabaseAlone;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.play.HttpCounter;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;

/**
 * The office that the end-to-end tests of a JVM share, because starting one takes seconds. A test brings its own
 * agencies and
 * looks at nobody else's. It runs until the JVM ends.
 */
public final class RunningOffice {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RunningOffice ONE = new RunningOffice();

    private final Path folder = emptyFolder();
    private Office office;
    private OfficeClient client;

    private RunningOffice() {
        start();
    }

    /** The one of this JVM, running. */
    public static RunningOffice get() {
        return ONE;
    }

    /** Its data directory. */
    public Path data() {
        return folder;
    }

    /** Where it answers now. */
    public URI address() {
        return office.address();
    }

    /** A link that signs one browser in, once. */
    public URI signInLink() {
        return office.signInLink();
    }

    /** A program's line to it, with the right token; changes with every restart. */
    public OfficeClient client() {
        return client;
    }

    /** Asks, and waits for tables that are being built. */
    public JsonNode get(String path) {
        return new HttpCounter(client).get(path);
    }

    /** Gives a command that must not be refused. */
    public JsonNode post(String path, Map<String, ?> body) {
        return answer(path, body).required().json();
    }

    /** Gives a command that may be refused. */
    public Answer answer(String path, Map<String, ?> body) {
        return client.post(path, JSON.valueToTree(body).toString());
    }

    /** Stops it and starts it again on the same data. */
    public void restart() {
        stop();
        start();
    }

    /** Stops it, does something to its database as this role, and starts it again. */
    public void restartAfter(String role, DatabaseAlone.Work work) throws SQLException {
        stop();
        DatabaseAlone.as(role, folder, work);
        start();
    }

    /** A connection past both sides, as the only role that may do everything. */
    public Connection superuser() throws SQLException {
        return superuser(Roles.OFFICE);
    }

    /** The same to this database. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database,
                PostgresServer.SUPERUSER,
                Passwords.in(folder.resolve("passwords")).of(PostgresServer.SUPERUSER));
    }

    /** The position of the last record. */
    public long head() throws SQLException {
        try (Connection connection = superuser();
                var rows = connection.createStatement().executeQuery("SELECT position FROM log.head")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void start() {
        office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
        client = new OfficeClient(
                office.address(), SecretFile.read(DataDirectory.at(folder).token()));
        get("/api/agencies");
        get("/api/requests?size=1");
    }

    private void stop() {
        client.close();
        office.close();
    }

    /** The fourth line of the server's own file. */
    private String port() {
        try {
            return Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .get(3)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "e2e-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
