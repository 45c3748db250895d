package org.gongkai.office.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.access.store.AccessMigration;
import org.gongkai.command.log.LogMigration;
import org.gongkai.command.log.Sql;
import org.gongkai.command.vault.VaultMigration;
import org.gongkai.command.vault.VaultProperties;
import org.gongkai.events.chain.ChainVerifier;
import org.gongkai.events.chain.Verdict;
import org.gongkai.office.backup.store.Catalog;
import org.gongkai.office.backup.store.Copying;
import org.gongkai.office.backup.store.Manifest;
import org.gongkai.office.backup.store.SavedBackup;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.gongkai.query.audit.LogRows;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Fills the databases of a new server from a backup: the schemas are made as they were then, filled, and brought up to
 * date afterwards, as if the office had lived through the update.
 */
final class Filling {

    private static final String FORGET = Sql.of(Filling.class, "forget-fingerprints.sql");
    private static final String LOG = "log.event";

    private final PostgresServer server;
    private final Passwords passwords;
    private final SavedBackup saved;

    Filling(PostgresServer server, Passwords passwords, SavedBackup saved) {
        this.server = server;
        this.passwords = passwords;
        this.saved = saved;
    }

    /**
     * Log, desk and accounts.
     *
     * @throws org.gongkai.office.data.Mistake when the backup is of a newer program
     */
    void log() throws SQLException, IOException {
        Manifest manifest = saved.manifest();
        migrate(version("log"), version("ops"));
        try (Connection owner = owner()) {
            requireSame(owner, "log");
            requireSame(owner, "ops");
            owner.setAutoCommit(false);
            // The rows come with the places they were given; a trigger that numbers them again would forge the log.
            execute(owner, "ALTER TABLE log.event DISABLE TRIGGER place");
            fill(owner, Backup.SCHEMAS);
            execute(owner, "ALTER TABLE log.event ENABLE TRIGGER place");
            for (Manifest.Sequence sequence : manifest.sequences()) {
                resume(owner, sequence);
            }
            Backup.record(owner, manifest, saved.folder(), Duration.ZERO);
            owner.commit();
        }
        migrate("latest", "latest");
    }

    private void migrate(String log, String ops) {
        String url = server.url(Roles.OFFICE);
        LogMigration.migrate(url, passwords.of(LogMigration.ROLE), log);
        AccessMigration.migrate(url, LogMigration.ROLE, passwords.of(LogMigration.ROLE), ops);
    }

    /** The question mark: one this program does not know is no error of Flyway's but ours to tell. */
    private String version(String schema) {
        return saved.manifest().schemas().get(schema) + "?";
    }

    private void requireSame(Connection connection, String schema) throws SQLException {
        if (!Catalog.version(connection, schema)
                .equals(saved.manifest().schemas().get(schema))) {
            throw SavedBackup.newer();
        }
    }

    /** What the migrations put in is taken out first. */
    private void fill(Connection connection, List<String> schemas) throws SQLException, IOException {
        var tables = new ArrayList<Manifest.Table>();
        var names = new ArrayList<String>();
        for (Manifest.Table table : saved.manifest().tables()) {
            String name = Copying.name(table);
            if (schemas.contains(name.substring(0, name.indexOf('.')))) {
                tables.add(table);
                names.add(name);
            }
        }
        names.remove(LOG); // Nothing is in it, and nothing could be taken out.
        execute(connection, "TRUNCATE " + String.join(", ", names));
        for (Manifest.Table table : tables) {
            Copying.in(connection, table, saved.folder());
        }
    }

    private static void resume(Connection connection, Manifest.Sequence sequence) throws SQLException {
        try (var set = connection.prepareStatement("SELECT setval(CAST(? AS regclass), ?)")) {
            set.setString(1, sequence.name());
            set.setLong(2, sequence.last());
            set.execute();
        }
    }

    /** The applicants' keys. */
    void vault() throws SQLException, IOException {
        VaultMigration.migrate(vaultAddress(), version("vault"));
        try (Connection vault = vaultSource().getConnection()) {
            requireSame(vault, "vault");
            vault.setAutoCommit(false);
            fill(vault, Backup.VAULT);
            vault.commit();
        }
        VaultMigration.migrate(vaultAddress());
    }

    /** A vault without keys: what applicants wrote stays sealed for ever. */
    void emptyVault() {
        VaultMigration.migrate(vaultAddress());
    }

    private VaultProperties vaultAddress() {
        return new VaultProperties(server.url(Roles.VAULT), Source.VAULT_ROLE, passwords.of(Source.VAULT_ROLE));
    }

    PGSimpleDataSource vaultSource() {
        var source = new PGSimpleDataSource();
        source.setURL(vaultAddress().url());
        source.setUser(vaultAddress().username());
        source.setPassword(vaultAddress().password());
        return source;
    }

    /**
     * Destroys again the keys of everybody on the register, and what would tell their requests to be theirs.
     *
     * @return how many had come back with the backup
     */
    int erase(Map<UUID, Instant> erased) throws SQLException {
        var returned = new ArrayList<String>();
        try (Connection vault = vaultSource().getConnection();
                var note = vault.prepareStatement("INSERT INTO vault.erasure (subject, erased_at)"
                        + " VALUES (CAST(? AS uuid), CAST(? AS timestamptz)) ON CONFLICT DO NOTHING");
                var delete =
                        vault.prepareStatement("DELETE FROM vault.applicant_key WHERE subject = CAST(? AS uuid)")) {
            for (Map.Entry<UUID, Instant> each : erased.entrySet()) {
                String subject = each.getKey().toString();
                note.setString(1, subject);
                note.setString(2, each.getValue().toString());
                note.executeUpdate();
                delete.setString(1, subject);
                if (delete.executeUpdate() > 0) {
                    returned.add(subject);
                }
            }
        }
        if (!returned.isEmpty()) {
            forgetFingerprints(returned);
        }
        return returned.size();
    }

    private void forgetFingerprints(List<String> subjects) throws SQLException {
        try (Connection owner = owner();
                var forget = owner.prepareStatement(FORGET)) {
            forget.setString(1, "{" + String.join(",", subjects) + "}");
            forget.executeUpdate();
        }
    }

    /** Reckons every check code anew. */
    Verdict verify() throws SQLException {
        var head = saved.manifest().head();
        var chain = new ChainVerifier(head.position() == 0 ? Map.of() : Map.of(head.position(), head.hash()));
        try (Connection owner = owner()) {
            execute(owner, "ANALYZE log.event");
            LogRows.freeze(owner);
            LogRows.inOrder(owner, Long.MAX_VALUE, chain::accept);
        }
        return chain.verdict();
    }

    /** The years that are closed in what was restored. */
    List<Manifest.Year> closedYears() throws SQLException {
        try (Connection owner = owner()) {
            return Catalog.closedYears(owner);
        }
    }

    private Connection owner() throws SQLException {
        var connection = java.sql.DriverManager.getConnection(
                server.url(Roles.OFFICE), LogMigration.ROLE, passwords.of(LogMigration.ROLE));
        execute(connection, "SET ROLE gongkai_owner");
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
