package org.gongkai.office.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.office.backup.store.Manifest;
import org.gongkai.office.backup.store.SavedBackup;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that stands still is saved; what is not whole, not fit or in the way is refused and nothing is left. */
class RefusedTest {

    @TempDir
    private static Path home;

    private static Path data = Path.of("");
    private static Path shelf = Path.of("");
    private static Path key = Path.of("");
    private static SavedBackup first;

    @TempDir
    private Path target;

    @BeforeAll
    static void a_backup_of_an_office_that_stands_still() throws Exception {
        data = home.resolve("data");
        shelf = home.resolve("backups");
        key = data.resolve("master.key");
        try (PlayedOffice office = PlayedOffice.open(data)) {
            int agency = office.post("/api/agencies", Map.of("name", "小局", "level", "DEPARTMENT"))
                    .path("agencyId")
                    .asInt();
            office.attach(office.received(agency, "2025-02-03", "张三"), "%PDF-1.7 一页".getBytes(UTF_8));
        }
        first = save();
    }

    private static SavedBackup save() throws IOException {
        List<Path> before = backups();
        Words said = Words.of(new BackupCommand(), "--to", shelf, "--data", data);
        assertThat(said.status()).as(said.said()).isZero();
        List<Path> after = new java.util.ArrayList<>(backups());
        after.removeAll(before);
        return SavedBackup.read(after.getFirst());
    }

    private static List<Path> backups() throws IOException {
        if (Files.notExists(shelf)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(shelf)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Words restore(Path from) {
        return Words.of(new RestoreCommand(), "--from", from, "--data", target, "--key", key);
    }

    private void refused(Words said, String... words) {
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.said()).contains(words);
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_flipped_bit_in_any_file_is_found() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(first.folder())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            byte[] spoilt = whole.clone();
            spoilt[whole.length / 2] ^= 1;
            Files.write(file, spoilt);
            refused(
                    restore(first.folder()),
                    "与制作时不同",
                    file.getFileName().toString().contains("manifest") ? "manifest.json" : file.toString());
            Files.write(file, whole);
        }
    }

    @Test
    void a_missing_file_is_found() throws IOException {
        Path file = first.folder().resolve("vault/vault.applicant_key.copy.gz");
        Path aside = Files.move(file, home.resolve("aside"));
        refused(restore(first.folder()), "缺少", file.toString());
        Files.move(aside, file);
    }

    @Test
    void what_is_no_backup_and_a_directory_that_is_not_empty_are_refused() throws IOException {
        refused(restore(shelf), "不是备份");
        Files.writeString(target.resolve("letter.txt"), "mine");
        Words said = restore(first.folder());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.said()).contains("不是空的", "is not empty");
        assertThat(target).isDirectoryContaining("glob:**letter.txt");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_backup_of_a_newer_program_is_refused() throws IOException {
        Manifest now = first.manifest();
        var schemas = new TreeMap<>(now.schemas());
        schemas.put("ops", "999");
        SavedBackup.write(
                first.folder(),
                new Manifest(
                        now.layout(),
                        now.format(),
                        now.program(),
                        now.takenAt(),
                        now.head(),
                        schemas,
                        now.tables(),
                        now.sequences(),
                        now.closedYears(),
                        now.attachments(),
                        now.erased()));
        refused(restore(first.folder()), "更新版本的程序", "newer program");
        SavedBackup.write(first.folder(), now);
    }

    @Test
    void without_the_master_key_or_with_another_nothing_is_restored() throws IOException {
        refused(Words.of(new RestoreCommand(), "--from", first.folder(), "--data", target), "--key", "--without-vault");
        Path other = Files.writeString(home.resolve("other.key"), "0".repeat(64) + "\n");
        refused(Words.of(new RestoreCommand(), "--from", first.folder(), "--data", target, "--key", other), "主密钥");
    }

    @Test
    void with_the_master_key_lost_for_good_records_and_figures_come_back_and_nothing_personal() throws Exception {
        Path vault = first.folder().resolve("vault");
        Path aside = Files.move(vault, home.resolve("deleted"));
        Words said = Words.of(new RestoreCommand(), "--from", first.folder(), "--data", target, "--without-vault");
        Files.move(aside, vault);
        assertThat(said.status()).as(said.said()).isZero();
        assertThat(said.said()).contains("0 把", "按记录重算核对：逐笔、逐件一致");
        try (PlayedOffice office = PlayedOffice.open(target)) {
            var request = office.get("/api/requests").path("items").path(0);
            assertThat(request.path("summary").asText()).isEqualTo("路灯改造");
            assertThat(office.get("/api/requests/" + request.path("requestId").asText())
                            .path("personalData")
                            .asText())
                    .isEqualTo("ERASED");
        }
    }

    @Test
    void a_register_of_erasures_that_cannot_be_read_stops_the_restoring() throws IOException {
        Path register = Files.writeString(home.resolve("register.jsonl"), "{\"subject\":\"nobody\"}\n");
        refused(
                Words.of(
                        new RestoreCommand(),
                        "--from",
                        first.folder(),
                        "--data",
                        target,
                        "--key",
                        key,
                        "--erasures",
                        register),
                "第 1 行无法识别");
    }

    @Test
    void a_backup_that_breaks_off_leaves_nothing_and_what_a_killed_one_left_goes_with_the_next() throws Exception {
        List<Path> before = backups();
        Path left = Files.createDirectory(shelf.resolve(".unfinished-1"));
        Files.writeString(left.resolve("manifest.json"), "{");
        try (Shelf open = Shelf.open(shelf);
                Source source = Source.of(DataDirectory.existing(data));
                var nobody = new OfficeClient(URI.create("http://127.0.0.1:9/"), "")) {
            assertThat(left).doesNotExist();
            var backup = new Backup(source, open, new PrintedYears(nobody));
            assertThatThrownBy(backup::make).isInstanceOf(Mistake.class).hasMessageContaining("Nothing answers");
            assertThatThrownBy(() -> Shelf.open(shelf))
                    .isInstanceOf(Mistake.class)
                    .hasMessageContaining("Another backup");
        }
        assertThat(backups()).isEqualTo(before);
    }

    @Test
    void the_next_backup_shares_the_files_that_did_not_change() throws IOException {
        SavedBackup second = save();
        assertThat(second.manifest().attachments()).isEqualTo(first.manifest().attachments());
        assertThat(second.manifest().head()).isEqualTo(first.manifest().head());
        assertThat(inode(second)).isEqualTo(inode(first));
    }

    private static Object inode(SavedBackup backup) throws IOException {
        try (Stream<Path> files = Files.list(backup.folder().resolve("attachments"))) {
            return Files.getAttribute(files.findFirst().orElseThrow(), "unix:ino");
        }
    }

    @Test
    void backups_do_not_lie_within_the_data() {
        Words said = Words.of(new BackupCommand(), "--to", data.resolve("backups"), "--data", data);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.said()).contains("不能放在数据目录");
        assertThat(data.resolve("backups")).doesNotExist();
    }

    @Test
    void another_master_key_is_not_overwritten() throws IOException {
        List<Path> before = backups();
        Path other = Files.writeString(home.resolve("precious.key"), "1".repeat(64) + "\n");
        Words said = Words.of(new BackupCommand(), "--to", shelf, "--data", data, "--with-key", other);
        assertThat(said.status()).isEqualTo(1);
        assertThat(Files.readString(other)).isEqualTo("1".repeat(64) + "\n");
        assertThat(backups()).isEqualTo(before);
    }
}
