package org.gongkai.office.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.office.backup.store.Manifest;
import org.gongkai.office.backup.store.SavedBackup;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.Roles;
import org.gongkai.office.postgres.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster's databases are known by their addresses, not by a data directory. */
class ElsewhereTest {

    @TempDir
    private Path home;

    @Test
    void databases_that_run_elsewhere_are_saved_by_their_addresses() throws Exception {
        Path data = home.resolve("data");
        try (PlayedOffice office = PlayedOffice.open(data)) {
            int agency = office.post(
                            "/api/agencies",
                            Map.of(
                                    "name", "区住建局",
                                    "level", "DEPARTMENT",
                                    "opening", Map.of("year", 2024, "pending", Map.of())))
                    .path("agencyId")
                    .asInt();
            office.answered(agency, "2024-05-06", "张三");
            office.erase(office.subject(office.received(agency, "2024-12-30", "李四")));
            office.post("/api/agencies/" + agency + "/periods/2024/close", Map.of("closedOn", "2025-01-10"));
            Words said = save(data, home.resolve("backups"));
            assertThat(said.status()).as(said.said()).isZero();
            assertThat(said.said()).contains("gongkai.master-key-file");
        }
        Manifest manifest = only(home.resolve("backups")).manifest();
        assertThat(manifest.closedYears()).singleElement().satisfies(year -> {
            assertThat(year.figures()).hasSize(64);
            assertThat(year.printed()).isNull();
        });
        assertThat(manifest.rows("log.event")).isEqualTo(manifest.head().position());
        assertThat(manifest.rows("vault.applicant_key")).isEqualTo(1);
        assertThat(manifest.erased()).hasSize(1);
    }

    private static Words save(Path data, Path shelf) {
        DataDirectory directory = DataDirectory.at(data);
        var server = RunningServer.in(data, Passwords.in(directory.passwords())).orElseThrow();
        return Words.of(
                new BackupCommand(),
                "--to",
                shelf,
                "--database",
                server.url(Roles.OFFICE),
                "--vault",
                server.url(Roles.VAULT),
                "--passwords",
                directory.passwords(),
                "--attachments",
                directory.attachments());
    }

    private static SavedBackup only(Path shelf) throws IOException {
        try (Stream<Path> backups = Files.list(shelf)) {
            return backups.filter(path -> path.getFileName().toString().startsWith("gongkai-"))
                    .map(SavedBackup::read)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
