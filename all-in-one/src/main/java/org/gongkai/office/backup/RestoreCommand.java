package org.gongkai.office.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkai.office.backup.store.SavedBackup;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code restore}: an office from a backup, compared with what was saved. */
@Command(
        name = "restore",
        description = {"把备份恢复到空目录，并逐项核对", "Restores a backup into an empty directory and compares everything"})
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            description = {"一份备份，如 /mnt/usb/gongkai-20260105T023000Z", "one backup"})
    Path from = Path.of("");

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = {"恢复到这个空目录（没有就新建）", "the empty directory to restore into, made when missing"})
    Path data = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {"主密钥文件", "the master key"})
    @Nullable
    Path key;

    @Option(
            names = "--without-vault",
            description = {
                "没有主密钥也恢复：数字和记录都在，个人信息永远读不出来",
                "restores without the master key: all figures and records, but nothing personal, for ever"
            })
    boolean withoutVault;

    @Option(
            names = "--erasures",
            paramLabel = "FILE",
            description = {
                "另外的删除登记（erasures.jsonl）；备份旁边的那一份总会用上",
                "a further register of erasures; the one beside the backups is always used"
            })
    @Nullable
    Path erasures;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        // The office's own log is not there yet; migrations would tell the screen every step.
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.flywaydb", LogLevel.ERROR);
        try {
            SavedBackup saved = SavedBackup.read(from.toAbsolutePath().normalize());
            requireFit(saved);
            Sheet sheet = new Restore(saved, withoutVault ? null : key, erasures, line -> say(out, line)).into(data);
            sheet.print(out);
            conclude(out, sheet.fits());
            return sheet.fits() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException | SQLException e) {
            throw new Mistake(
                    "恢复没有完成（" + e.getMessage() + "）。", "The backup was not restored (" + e.getMessage() + ").", e);
        }
    }

    private void requireFit(SavedBackup saved) {
        if (!DataDirectory.FORMAT.equals(saved.manifest().format())) {
            throw SavedBackup.newer();
        }
        for (Path file : new Path[] {key, erasures}) {
            if (file != null && !Files.isReadable(file)) {
                throw new Mistake("读不到文件 " + file + "，没有恢复。", "Cannot read " + file + "; nothing was restored.");
            }
        }
        if (key == null && !withoutVault) {
            throw new Mistake(
                    "请用 --key 指明主密钥文件（原数据目录的 master.key，或 --with-key 存的那份）。"
                            + "主密钥确已遗失时用 --without-vault：数字和记录都能恢复，个人信息永远读不出来。",
                    "Name the master key with --key: master.key of the old directory, or what --with-key saved."
                            + " If it is lost for good: --without-vault restores figures and records alone.");
        }
    }

    private void conclude(PrintWriter out, boolean fits) {
        if (fits) {
            say(out, "恢复完成，各项相符。启动： ./gongkai run --data " + data);
            say(out, "Restored, and everything fits. Start it: ./gongkai run --data " + data);
        } else {
            say(out, "恢复后核对不符（见 ✗），" + data + " 不能启动。请改用另一份备份，并保留现场。");
            say(
                    out,
                    "Something differs (✗): no office starts in " + data + ". Keep all as it is; take another backup.");
        }
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
