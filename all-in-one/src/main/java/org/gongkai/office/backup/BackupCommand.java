package org.gongkai.office.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkai.command.vault.Erasures;
import org.gongkai.office.backup.store.SavedBackup;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.client.OfficeOptions;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backup}: saves everything that cannot be reckoned again, while the office works on. */
@Command(
        name = "backup",
        description = {"备份（不影响办理；系统没有运行时也可以）", "Backs up, while the office works on or stands still"})
public final class BackupCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    OfficeOptions options = new OfficeOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = {"放备份的目录，最好在另一块磁盘上", "folder to put backups in, best on another disk"})
    Path to = Path.of("");

    @Option(
            names = "--with-key",
            paramLabel = "FILE",
            description = {
                "把主密钥另存为这个文件，不要与备份放在一起",
                "saves the master key as this file, to be kept apart from the backups"
            })
    @Nullable
    Path key;

    @ArgGroup(exclusive = false)
    @Nullable
    Elsewhere elsewhere;

    /** Databases that run elsewhere than in a data directory. */
    static final class Elsewhere {

        @Option(
                names = "--database",
                required = true,
                paramLabel = "URL",
                description = {"集群：记录库，jdbc:postgresql://…", "cluster: the log's database, jdbc:postgresql://…"})
        String database = "";

        @Option(
                names = "--vault",
                required = true,
                paramLabel = "URL",
                description = {"集群：密钥库", "cluster: the vault's database"})
        String vault = "";

        @Option(
                names = "--passwords",
                required = true,
                paramLabel = "FILE",
                description = {
                    "集群：密码文件，每行 角色=密码（gongkai_migrate、gongkai_vault）",
                    "cluster: lines role=password of gongkai_migrate and gongkai_vault"
                })
        Path passwords = Path.of("");

        @Option(
                names = "--attachments",
                required = true,
                paramLabel = "DIR",
                description = {"集群：附件目录", "cluster: folder of attachments"})
        Path attachments = Path.of("");
    }

    @Override
    public Integer call() {
        DataDirectory data = elsewhere == null
                ? outside(DataDirectory.existing(options.data().root()))
                : null;
        try (Shelf shelf = Shelf.open(to)) {
            tell(data == null ? ofDatabases(shelf, Objects.requireNonNull(elsewhere)) : of(data, shelf));
            return 0;
        } catch (IOException | SQLException e) {
            throw new Mistake(
                    "备份没有完成（" + e.getMessage() + "），没有留下不完整的备份。请检查磁盘空间后重试。",
                    "The backup was not finished (" + e.getMessage()
                            + "); no half backup was left. Look at the disk's space and try again.",
                    e);
        }
    }

    private DataDirectory outside(DataDirectory data) {
        if (to.toAbsolutePath().normalize().startsWith(data.root())) {
            throw new Mistake(
                    "备份目录不能放在数据目录 " + data.root() + " 里面，请换一个目录。",
                    "Backups cannot lie within the data directory " + data.root() + "; name another folder.");
        }
        return data;
    }

    private SavedBackup of(DataDirectory data, Shelf shelf) throws IOException, SQLException {
        if (key != null) {
            saveKey(data.masterKey(), key);
        }
        Erasures.keepUp(data.erasures(), shelf.erasures());
        OfficeClient running = running(data);
        try (Source source = Source.of(data)) {
            return new Backup(source, shelf, running == null ? null : new PrintedYears(running)).make();
        } finally {
            if (running != null) {
                running.close();
            }
        }
    }

    private SavedBackup ofDatabases(Shelf shelf, Elsewhere at) throws IOException, SQLException {
        if (key != null) {
            throw new Mistake(
                    "--with-key 只能与 --data 一起使用；集群的主密钥请另行保存。",
                    "--with-key goes with --data only; save a cluster's master key yourself.");
        }
        try (Source source = Source.at(at.database, at.vault, at.passwords, at.attachments)) {
            return new Backup(source, shelf, null).make();
        }
    }

    /** The office that runs in the directory; null when none answers. */
    private @Nullable OfficeClient running(DataDirectory data) {
        if (data.address().isEmpty()) {
            return null;
        }
        OfficeClient office = options.client();
        try {
            if (office.get("/health/ready").ok()) {
                return office;
            }
        } catch (Mistake silent) {
            // A killed office left its address behind; its data can be saved all the same.
        }
        office.close();
        return null;
    }

    private static void saveKey(Path from, Path to) {
        String secret = SecretFile.read(from);
        if (Files.exists(to) && !SecretFile.read(to).equals(secret)) {
            throw new Mistake(
                    "文件 " + to + " 已存在且不是本系统的主密钥，没有覆盖，也没有备份。",
                    to + " is there already and is not this office's master key; nothing was overwritten or saved.");
        }
        SecretFile.write(to.toAbsolutePath(), secret + "\n");
    }

    private void tell(SavedBackup saved) {
        var manifest = saved.manifest();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        long megabytes = Math.max(1, manifest.octets() >> 20);
        out.println("备份完成：" + saved.folder());
        out.println("Backed up: " + saved.folder());
        out.println("  " + manifest.head().position() + " 条记录 records，"
                + manifest.attachments().count() + " 个附件 attachments，" + megabytes + " MB");
        out.println("  末条校验码 check code of the last record: " + manifest.head().hash());
        String where = key != null
                ? key.toAbsolutePath().toString()
                : elsewhere != null
                        ? "gongkai.master-key-file"
                        : options.data().masterKey().toString();
        out.println("  主密钥不在备份里，它在 " + where + "。没有它，备份里的个人信息谁也读不出来：请另存一份，与备份分开放。");
        out.println("  The master key is not in the backup; it is " + where
                + ". Without it nobody can read anything personal in the backup: keep a copy, apart from the backups.");
        out.flush();
    }
}
