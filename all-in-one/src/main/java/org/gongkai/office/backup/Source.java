package org.gongkai.office.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import org.gongkai.command.log.LogMigration;
import org.gongkai.office.Caches;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.gongkai.office.postgres.RunningServer;

/** What is to be saved: the two databases, each as the role that owns it, and the folder of sealed files. */
final class Source implements AutoCloseable {

    /** As whom the vault is read. */
    static final String VAULT_ROLE = "gongkai_vault";

    private final String office;
    private final String vault;
    private final Passwords passwords;
    private final Path attachments;
    private final Deque<Runnable> closings = new ArrayDeque<>();

    private Source(String office, String vault, Passwords passwords, Path attachments) {
        this.office = office;
        this.vault = vault;
        this.passwords = passwords;
        this.attachments = attachments;
    }

    /**
     * Of a data directory: through the server that runs in it, else through one started for the purpose.
     *
     * @throws Mistake when an office is just starting or stopping in it
     */
    static Source of(DataDirectory data) {
        Passwords passwords = Passwords.in(data.passwords());
        Optional<RunningServer> running = RunningServer.in(data.root(), passwords);
        if (running.isPresent()) {
            return new Source(
                    running.get().url(Roles.OFFICE), running.get().url(Roles.VAULT), passwords, data.attachments());
        }
        DataDirectory.Lock lock = data.lock();
        try {
            PostgresServer server = PostgresServer.start(data.root(), Caches.here(), passwords);
            var source = new Source(server.url(Roles.OFFICE), server.url(Roles.VAULT), passwords, data.attachments());
            source.closings.push(lock::close);
            source.closings.push(server::close);
            return source;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Of databases that run elsewhere.
     *
     * @param passwords a file of lines {@code role=password}
     * @throws Mistake when the file is missing
     */
    static Source at(String office, String vault, Path passwords, Path attachments) {
        if (!Files.isReadable(passwords)) {
            throw new Mistake("读不到密码文件 " + passwords + "。", "Cannot read the passwords in " + passwords + ".");
        }
        return new Source(office, vault, Passwords.in(passwords), attachments);
    }

    /** A connection to the log and everything beside it, as their owner. */
    Connection office() throws SQLException {
        Connection connection = connect(office, LogMigration.ROLE);
        try (var statement = connection.createStatement()) {
            statement.execute("SET ROLE gongkai_owner");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection to the applicants' keys. */
    Connection vault() throws SQLException {
        return connect(vault, VAULT_ROLE);
    }

    private Connection connect(String url, String role) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", passwords.of(role));
        properties.setProperty("logServerErrorDetail", "false"); // The detail would print values.
        properties.setProperty("ApplicationName", "gongkai-backup");
        return DriverManager.getConnection(url, properties);
    }

    /** Where the sealed files lie. */
    Path attachments() {
        return attachments;
    }

    @Override
    public void close() {
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }
}
