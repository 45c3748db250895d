package org.gongkai.office.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongkai.command.vault.ErasureFile;
import org.gongkai.command.vault.VaultKeys;
import org.gongkai.events.chain.Verdict;
import org.gongkai.events.sealed.MasterKey;
import org.gongkai.events.sealed.SealBroken;
import org.gongkai.office.Caches;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.backup.store.Disk;
import org.gongkai.office.backup.store.Manifest;
import org.gongkai.office.backup.store.SavedBackup;
import org.gongkai.office.backup.store.SealedFiles;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.Restoring;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A backup being restored into an empty data directory, and compared with what was saved. Until everything fits no
 * office starts in that directory.
 */
final class Restore {

    /** Millions of records are counted anew in minutes; a computer ten times as slow is not given up either. */
    private static final Duration REBUILDING = Duration.ofHours(6);

    private final SavedBackup saved;
    private final @Nullable Path key;
    private final Map<UUID, Instant> erased;
    private final Consumer<String> progress;
    private final Sheet sheet = new Sheet();

    /**
     * Of a backup that was read.
     *
     * @param key the master key; null restores no applicant's key
     * @param register a register of erasures beside the ones that lie with the backup; null when there is none
     * @param progress is told what begins, a line in both languages
     * @throws IOException when a register cannot be read: nobody on it may come back
     */
    Restore(SavedBackup saved, @Nullable Path key, @Nullable Path register, Consumer<String> progress)
            throws IOException {
        this.saved = saved;
        this.key = key;
        this.progress = progress;
        this.erased = new LinkedHashMap<>();
        saved.manifest().erased().forEach(each -> erased.put(each.subject(), each.erasedAt()));
        erased.putAll(new ErasureFile(saved.folder().resolveSibling(Shelf.ERASURES)).read());
        if (register != null) {
            erased.putAll(new ErasureFile(register).read());
        }
    }

    /**
     * Restores, and says what was compared.
     *
     * @throws Mistake when the backup or the directory is refused; nothing is left in the directory then
     */
    @SuppressWarnings("try") // The lock is only held.
    Sheet into(Path path) throws IOException, SQLException {
        progress.accept("核对备份文件…… Checking the files of the backup …");
        saved.verify(key != null);
        var manifest = saved.manifest();
        sheet.add(
                true,
                "备份文件完整：" + manifest.tables().size() + " 个表、"
                        + manifest.attachments().count() + " 个附件，SHA-256 全部相符",
                "The backup is whole: " + manifest.tables().size() + " tables and "
                        + manifest.attachments().count() + " attachments, every SHA-256 fits");
        var restoring = Restoring.into(path);
        DataDirectory data = restoring.data();
        boolean filled = false;
        try (DataDirectory.Lock lock = data.lock()) {
            fill(data);
            filled = true;
        } finally {
            if (!filled) {
                Disk.clear(data.root());
            }
        }
        if (sheet.fits()) {
            check(restoring);
        }
        return sheet;
    }

    private void fill(DataDirectory data) throws IOException, SQLException {
        progress.accept("写入数据…… Writing the data …");
        Passwords passwords = Passwords.in(data.passwords());
        try (PostgresServer server = PostgresServer.start(data.root(), Caches.here(), passwords)) {
            Roles.ensure(server, passwords);
            var filling = new Filling(server, passwords, saved);
            filling.log();
            keys(filling, data);
            progress.accept("核对校验码…… Checking the check codes …");
            verified(filling.verify());
            figures(filling.closedYears());
        }
        SealedFiles.restore(saved.folder(), data.attachments());
    }

    /** Those erased since go before anybody could ask for them. */
    private void keys(Filling filling, DataDirectory data) throws IOException, SQLException {
        if (key == null) {
            filling.emptyVault();
        } else {
            filling.vault();
            SecretFile.write(data.masterKey(), SecretFile.read(key) + "\n");
        }
        int returned = filling.erase(erased);
        long keys = key == null ? 0 : saved.manifest().rows("vault.applicant_key") - returned;
        requireKeyFits(filling, data);
        sheet.add(
                true,
                "申请人密钥 " + keys + " 把；登记删除的 " + erased.size() + " 人中，备份里还有 " + returned + " 人的密钥，已再次销毁",
                keys + " applicants' keys; of " + erased.size() + " people on the register of erasures " + returned
                        + " were still in the backup and were erased again");
    }

    private void requireKeyFits(Filling filling, DataDirectory data) throws IOException {
        if (key == null) {
            return;
        }
        try {
            new VaultKeys(JdbcClient.create(filling.vaultSource()), MasterKey.readOrCreate(data.masterKey()))
                    .requireMasterKeyFits();
        } catch (SealBroken e) {
            throw new Mistake(e.zh(), e.en(), e);
        }
    }

    private void verified(Verdict verdict) {
        var head = saved.manifest().head();
        sheet.add(
                verdict.faults() == 0 && verdict.position() == head.position(),
                "共 " + verdict.events() + " 条记录，校验码逐条核对，" + verdict.faults() + " 处不符；末条 " + head.position() + " 的校验码 "
                        + head.hash(),
                verdict.events() + " records, every check code reckoned anew, faults: " + verdict.faults()
                        + "; check code of the last one, record " + head.position() + ": " + head.hash());
        verdict.findings().forEach(finding -> sheet.add(false, finding.message(), finding.message()));
    }

    private void figures(List<Manifest.Year> restored) {
        var now = new HashSet<String>();
        restored.forEach(year -> now.add(of(year)));
        List<Manifest.Year> then = saved.manifest().closedYears();
        sheet.add(
                then.stream().filter(year -> now.contains(of(year))).count(),
                then.size(),
                "已锁定年度按记录加总，与备份时相同",
                "Closed years added up from the records, the same as when saved");
    }

    private static String of(Manifest.Year year) {
        return year.agency() + "/" + year.year() + "/" + year.revision() + "/" + year.position() + "/" + year.figures();
    }

    /** What can be reckoned from the log is reckoned, by an office that only this process can reach. */
    private void check(Restoring restoring) {
        progress.accept("按记录重新计算…… Reckoning everything anew …");
        DataDirectory data = restoring.data();
        try (Office office = Office.open(new OfficeSettings(data.root(), "127.0.0.1", 0), data, line -> {});
                OfficeClient client = office.client()) {
            var printed = new PrintedYears(client);
            sheet.add(
                    printed.await(saved.manifest().head().position(), REBUILDING),
                    "各表已按记录重建",
                    "All tables are built again from the records");
            tables(printed);
            var replay = client.get("/api/audit/replay").required().json();
            sheet.add(
                    replay.path("sound").asBoolean(),
                    "按记录重算核对：逐笔、逐件一致",
                    "Reckoned anew entry by entry, request by request: all agree");
        }
        if (sheet.fits()) {
            restoring.allow();
        }
    }

    private void tables(PrintedYears printed) {
        var years = saved.manifest().closedYears().stream()
                .filter(year -> year.printed() != null)
                .toList();
        long same = years.stream()
                .filter(year -> printed.of(year).equals(year.printed()))
                .count();
        boolean otherProgram = !String.valueOf(saved.manifest().program())
                .equals(String.valueOf(Restore.class.getPackage().getImplementationVersion()));
        if (otherProgram && same < years.size()) {
            sheet.add(
                    true,
                    "备份由另一版本制作，年度表的版面不逐字节比较（数字已在上面核对）",
                    "Another version made the backup: tables are not compared to the octet (the figures were, above)");
        } else {
            sheet.add(same, years.size(), "已锁定年度的表，逐字节相同", "Tables of closed years, the same to the octet");
        }
    }
}
