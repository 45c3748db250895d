package org.gongkai.office.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.journal.By;
import org.gongkai.command.vault.ErasureFile;
import org.gongkai.office.backup.store.Manifest;
import org.gongkai.office.backup.store.SavedBackup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The drill an administrator does once a quarter: an office at work is saved, its computer is lost, and what comes back
 * is compared with what was there.
 */
class RestoreDrillTest {

    private static final byte[] PDF = "%PDF-1.7 三页扫描件".getBytes(UTF_8);
    private static final String PASSWORD = "correct horse 电池";

    private static final Path HOME = home();
    private static final Path SHELF = HOME.resolve("backups");
    private static final Path KEY = HOME.resolve("usb.key");

    private static int agency;
    private static String kept = "";
    private static String file = "";
    private static String erased = "";
    private static String printed = "";
    private static List<String> log = List.of();
    private static Words backup = new Words(-1, "");
    private static Words restore = new Words(-1, "");
    private static SavedBackup saved;
    private static PlayedOffice restored;

    private static Path home() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "drill-");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void an_office_is_saved_while_it_works_and_restored_when_it_is_lost() throws Exception {
        Path lost = HOME.resolve("lost");
        try (PlayedOffice office = PlayedOffice.open(lost)) {
            play(office);
            backup = savedAtWork(office, lost);
            assertThat(backup.status()).as(backup.said()).isZero();
            saved = SavedBackup.read(newest());
            log = Rows.ofLog(lost, saved.manifest().head().position());
            printed = office.octets(closedYear());
            office.erase(office.subject(erased));
        }
        Path found = HOME.resolve("found");
        restore = Words.of(new RestoreCommand(), "--from", newest(), "--data", found, "--key", KEY);
        assertThat(restore.status()).as(restore.said()).isZero();
        restored = PlayedOffice.open(found);
    }

    @AfterAll
    static void stop() {
        restored.close();
    }

    private static void play(PlayedOffice office) throws Exception {
        agency = office.post(
                        "/api/agencies",
                        Map.of(
                                "name",
                                "演练街道办事处",
                                "level",
                                "SUBDISTRICT_OFFICE",
                                "opening",
                                Map.of("year", 2024, "pending", Map.of())))
                .path("agencyId")
                .asInt();
        for (int month = 1; month <= 6; month++) {
            office.answered(agency, "2024-0" + month + "-05", "居民" + month);
        }
        office.received(agency, "2024-12-30", "赵六");
        office.post("/api/agencies/" + agency + "/periods/2024/close", Map.of("closedOn", "2025-01-10"));
        kept = office.received(agency, "2025-02-03", "张三");
        erased = office.received(agency, "2025-02-04", "李四");
        file = office.attach(kept, PDF);
        OfficeAccounts.of(office)
                .create(
                        new Accounts.New("王芳", "王芳", "办公室", PASSWORD, List.of(new Grant(Role.CASEWORKER, null))),
                        new By("token", ""));
    }

    /** Requests come in all the time; the backup holds those up to one moment, and nobody waits for it. */
    private static Words savedAtWork(PlayedOffice office, Path data) throws Exception {
        var enough = new AtomicBoolean();
        var begun = new CompletableFuture<Void>();
        var clerk = CompletableFuture.runAsync(() -> {
            for (int n = 0; !enough.get(); n++) {
                office.received(agency, "2025-03-03", "来者" + n);
                begun.complete(null);
            }
        });
        begun.join();
        try {
            return Words.of(new BackupCommand(), "--to", SHELF, "--data", data, "--with-key", KEY);
        } finally {
            enough.set(true);
            clerk.join();
        }
    }

    private static String closedYear() {
        return "/api/agencies/" + agency + "/reports/2024";
    }

    private static Path newest() {
        try (Stream<Path> backups = Files.list(SHELF)) {
            return backups.filter(path -> path.getFileName().toString().startsWith("gongkai-"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_record_is_back_with_its_place_and_check_code() throws SQLException {
        Manifest.Head head = saved.manifest().head();
        assertThat(Rows.ofLog(HOME.resolve("found"), head.position())).isEqualTo(log);
        assertThat(log).hasSize((int) head.position());
        assertThat(log.getLast()).endsWith(head.hash());
        assertThat(restore.said()).contains("0 处不符", head.hash());
    }

    @Test
    void a_closed_year_is_the_same_octets() {
        assertThat(restored.octets(closedYear())).isEqualTo(printed);
        assertThat(saved.manifest().closedYears()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(2024);
            assertThat(year.printed()).hasSize(64);
        });
        assertThat(restore.said()).contains("逐字节相同：1 / 1", "与备份时相同：1 / 1");
    }

    @Test
    void a_file_is_the_same_octets() throws Exception {
        assertThat(restored.fetch(kept, file).body()).isEqualTo(PDF);
    }

    @Test
    void an_account_signs_in_with_its_password() {
        assertThat(OfficeAccounts.signsIn(restored, "王芳", PASSWORD)).isTrue();
        assertThat(OfficeAccounts.signsIn(restored, "王芳", PASSWORD + "!")).isFalse();
    }

    @Test
    void a_name_is_read_with_the_master_key_and_one_erased_after_the_backup_is_not() throws Exception {
        assertThat(facts(kept).findValuesAsText("name")).contains("张三");
        JsonNode gone = facts(erased);
        assertThat(gone.path("personalData").asText()).isEqualTo("ERASED");
        assertThat(gone.toString()).doesNotContain("李四");
        assertThat(restore.said()).contains("登记删除的 1 人中，备份里还有 1 人的密钥，已再次销毁");
        assertThat(Rows.fingerprintsOf(HOME.resolve("found"), erased)).isZero();
        assertThat(Rows.fingerprintsOf(HOME.resolve("found"), kept)).isPositive();
    }

    private static JsonNode facts(String request) {
        return restored.get("/api/requests/" + request);
    }

    @Test
    void the_running_office_writes_an_erasure_beside_the_backups_and_the_restored_one_knows_it() throws Exception {
        var subject = restored.subject(erased);
        assertThat(new ErasureFile(SHELF.resolve("erasures.jsonl")).read()).containsOnlyKeys(subject);
        assertThat(new ErasureFile(HOME.resolve("found/erasures.jsonl")).read()).containsOnlyKeys(subject);
        assertThat(saved.manifest().erased()).isEmpty();
    }

    @Test
    void work_goes_on_after_the_last_record() {
        long head = restored.get("/api/status").path("log").path("position").asLong();
        restored.received(agency, "2025-04-01", "新来的人");
        assertThat(restored.get("/api/status").path("log").path("position").asLong())
                .isGreaterThan(head);
        assertThat(restored.get("/api/audit/verify").path("sound").asBoolean()).isTrue();
    }

    @Test
    void the_status_page_says_when_the_backup_was_and_where() {
        JsonNode last = restored.get("/api/status").path("backup");
        assertThat(last.path("folder").asText()).isEqualTo(saved.folder().toString());
        assertThat(last.path("position").asLong())
                .isEqualTo(saved.manifest().head().position());
    }

    @Test
    void the_master_key_lies_where_it_was_asked_for_and_not_in_the_backup() throws IOException {
        String secret = Files.readAllLines(KEY).getLast();
        try (Stream<Path> files = Files.walk(saved.folder())) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain(secret);
            }
        }
        assertThat(backup.said()).contains("主密钥不在备份里，它在 " + KEY);
    }
}
