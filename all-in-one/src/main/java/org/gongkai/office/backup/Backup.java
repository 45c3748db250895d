package org.gongkai.office.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.command.log.Sql;
import org.gongkai.command.vault.ErasureFile;
import org.gongkai.command.vault.Erasures;
import org.gongkai.office.backup.store.Catalog;
import org.gongkai.office.backup.store.Copying;
import org.gongkai.office.backup.store.Disk;
import org.gongkai.office.backup.store.Manifest;
import org.gongkai.office.backup.store.SavedBackup;
import org.gongkai.office.backup.store.SealedFiles;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.query.audit.LogRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One backup being made, while the office works on. Everything about the log is read in one unchanging state; then the
 * keys and the sealed files, which are always there before the record that needs them.
 */
final class Backup {

    /** Beside the log: ops cannot be reckoned from it, and repeated commands are answered from desk. */
    static final List<String> SCHEMAS = List.of("log", "desk", "ops");

    static final List<String> VAULT = List.of("vault");

    private static final String RECORD = Sql.of(Backup.class, "record.sql");

    /** A figure that lags is worth a short wait, not a backup that hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Source source;
    private final Shelf shelf;
    private final @Nullable PrintedYears office;
    private final Instant takenAt = Instant.now().truncatedTo(ChronoUnit.MICROS);

    /** Of this source onto this shelf; with the office that runs on it, if one does. */
    Backup(Source source, Shelf shelf, @Nullable PrintedYears office) {
        this.source = source;
        this.shelf = shelf;
        this.office = office;
    }

    /** Makes it: whole, read through once more, and under its name; or not at all. */
    SavedBackup make() throws IOException, SQLException {
        long begun = System.nanoTime();
        try (var draft = Draft.in(shelf.begin())) {
            SavedBackup saved = SavedBackup.write(draft.folder(), fill(draft.folder()));
            Disk.force(draft.folder());
            saved.verify(true);
            Path named = shelf.publish(draft.folder(), takenAt);
            record(saved.manifest(), named, Duration.ofNanos(System.nanoTime() - begun));
            return new SavedBackup(named, saved.manifest());
        }
    }

    private Manifest fill(Path draft) throws IOException, SQLException {
        Files.createDirectories(draft.resolve("log"));
        Files.createDirectories(draft.resolve("vault"));
        var versions = new TreeMap<String, String>();
        var tables = new ArrayList<Manifest.Table>();
        try (Connection log = source.office();
                Connection keys = source.vault()) {
            LogRows.freeze(log);
            versions.put("log", Catalog.version(log, "log"));
            versions.put("ops", Catalog.version(log, "ops"));
            tables.addAll(copied(log, SCHEMAS, draft, "log/"));
            LogRows.freeze(keys); // After the log: no record without its key.
            versions.put("vault", Catalog.version(keys, "vault"));
            requireRegister(versions);
            tables.addAll(copied(keys, VAULT, draft, "vault/"));
            return new Manifest(
                    Manifest.LAYOUT,
                    DataDirectory.FORMAT,
                    Backup.class.getPackage().getImplementationVersion(),
                    takenAt,
                    Catalog.head(log),
                    versions,
                    tables,
                    Catalog.sequences(log, SCHEMAS),
                    printed(Catalog.closedYears(log), Catalog.head(log).position()),
                    SealedFiles.save(source.attachments(), draft, shelf.newest().orElse(null)),
                    erased(keys));
        }
    }

    /** Both tables came with backups themselves; an office that has not started since has neither. */
    private static void requireRegister(Map<String, String> versions) {
        if ("1".equals(versions.get("vault")) || "1".equals(versions.get("ops"))) {
            throw new Mistake(
                    "数据还是旧版本的，请先用本版本启动一次系统（./gongkai run），再备份。",
                    "The data are of an older version: start the office once with this one (./gongkai run) first.");
        }
    }

    private static List<Manifest.Table> copied(Connection connection, List<String> schemas, Path draft, String to)
            throws IOException, SQLException {
        var tables = new ArrayList<Manifest.Table>();
        for (Catalog.Relation table : Catalog.tables(connection, schemas)) {
            tables.add(Copying.out(connection, table, draft, to + table.name() + ".copy.gz"));
        }
        return tables;
    }

    private List<Manifest.Year> printed(List<Manifest.Year> years, long head) {
        if (office == null || !office.await(head, PATIENCE)) {
            return years;
        }
        return years.stream().map(year -> year.printed(office.of(year))).toList();
    }

    /** Everybody on the vault's register and on the one beside the backups; the latter is brought up to date. */
    private List<Manifest.Erasure> erased(Connection keys) throws IOException {
        Map<UUID, Instant> all =
                new Erasures(JdbcClient.create(new SingleConnectionDataSource(keys, true)), null).all();
        var register = new ErasureFile(shelf.erasures());
        register.add(all);
        return register.read().entrySet().stream()
                .map(each -> new Manifest.Erasure(each.getKey(), each.getValue()))
                .toList();
    }

    /** So that the status page can say when the last one was. */
    private void record(Manifest manifest, Path folder, Duration took) throws SQLException {
        try (Connection connection = source.office()) {
            record(connection, manifest, folder, took);
        }
    }

    /** Writes down that there is this backup; may be repeated. */
    static void record(Connection connection, Manifest manifest, Path folder, Duration took) throws SQLException {
        try (var insert = connection.prepareStatement(RECORD)) {
            insert.setTimestamp(1, Timestamp.from(manifest.takenAt()));
            insert.setString(2, folder.toString());
            insert.setLong(3, manifest.head().position());
            insert.setLong(4, manifest.octets());
            insert.setInt(5, Math.toIntExact(took.toSeconds()));
            insert.executeUpdate();
        }
    }
}
