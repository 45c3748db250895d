package org.gongkai.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.Flyway;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.MasterKey;
import org.gongkai.events.sealed.SealBroken;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class VaultKeysTest {

    private static final EmbeddedPostgres POSTGRES = started();
    private static final JdbcClient JDBC = JdbcClient.create(POSTGRES.getPostgresDatabase());
    private static final Applicant APPLICANT = new Applicant("张某", null, "13800000000", null);
    private static final UUID ZHANG = new UUID(1, 1);

    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    private Path data = Path.of("");

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/vault")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    @BeforeEach
    void empty() {
        JDBC.sql("DELETE FROM vault.applicant_key").update();
    }

    private VaultKeys vault(String masterKey) throws IOException {
        var master = MasterKey.readOrCreate(data.resolve(masterKey));
        return new VaultKeys(JDBC, master, new Erasures(JDBC, null), nanos::get);
    }

    private VaultKeys vault() throws IOException {
        return vault("master.key");
    }

    private Sealed sealedBy(VaultKeys vault) {
        vault.create(ZHANG);
        return new Sealer(vault).seal(ZHANG, APPLICANT);
    }

    @Test
    void what_one_node_sealed_another_opens() throws IOException {
        Sealed sealed = sealedBy(vault());
        assertThat(new Sealer(vault()).open(sealed, Applicant.class)).contains(APPLICANT);
    }

    @Test
    void a_key_made_twice_is_the_same_key() throws IOException {
        var vault = vault();
        Sealed sealed = sealedBy(vault);
        vault.create(ZHANG);
        vault().create(ZHANG);
        assertThat(new Sealer(vault()).open(sealed, Applicant.class)).contains(APPLICANT);
        assertThat(JDBC.sql("SELECT count(*) FROM vault.applicant_key")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_erased_key_leaves_nothing_to_read() throws IOException {
        var vault = vault();
        Sealed sealed = sealedBy(vault);
        assertThat(vault.erase(ZHANG)).isTrue();
        assertThat(vault.erase(ZHANG)).isFalse();
        assertThat(vault.find(ZHANG)).isEmpty();
        assertThat(new Sealer(vault).open(sealed, Applicant.class)).isEmpty();
    }

    @Test
    void an_erasure_is_written_beside_the_database_and_beside_the_backups_within_reach() throws IOException {
        JDBC.sql("DELETE FROM vault.erasure").update();
        Path own = data.resolve("erasures.jsonl");
        Path copy = Files.createDirectory(data.resolve("usb")).resolve("erasures.jsonl");
        Erasures.keepUp(own, copy);
        Erasures.keepUp(own, data.resolve("unplugged/erasures.jsonl"));
        Erasures.keepUp(own, copy);
        var master = MasterKey.readOrCreate(data.resolve("master.key"));
        var vault = new VaultKeys(JDBC, master, new Erasures(JDBC, own));
        sealedBy(vault);
        vault.erase(ZHANG);
        assertThat(new ErasureFile(own).read()).containsOnlyKeys(ZHANG);
        assertThat(Files.readString(copy)).isEqualTo(Files.readString(own));
    }

    @Test
    void a_key_deleted_by_hand_is_on_the_register_too() throws IOException {
        JDBC.sql("DELETE FROM vault.erasure").update();
        sealedBy(vault());
        JDBC.sql("DELETE FROM vault.applicant_key").update();
        assertThat(new Erasures(JDBC, null).all()).containsOnlyKeys(ZHANG);
    }

    @Test
    void an_erasure_on_another_node_is_noticed_within_a_minute() throws IOException {
        var here = vault();
        sealedBy(here);
        assertThat(here.find(ZHANG)).isPresent();
        vault().erase(ZHANG);
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(here.find(ZHANG)).isEmpty();
    }

    @Test
    void a_key_of_a_rolled_back_attempt_is_not_used_again() throws IOException {
        var vault = vault();
        var lost = vault.create(ZHANG);
        JDBC.sql("DELETE FROM vault.applicant_key").update();
        assertThat(vault.create(ZHANG)).isNotSameAs(lost);
        Sealed sealed = new Sealer(vault).seal(ZHANG, APPLICANT);
        assertThat(new Sealer(vault()).open(sealed, Applicant.class)).contains(APPLICANT);
    }

    @Test
    void a_wrong_master_key_is_noticed_at_the_start() throws IOException {
        assertThatCode(vault("other.key")::requireMasterKeyFits).doesNotThrowAnyException();
        vault().create(ZHANG);
        assertThatCode(vault()::requireMasterKeyFits).doesNotThrowAnyException();
        assertThatThrownBy(vault("other.key")::requireMasterKeyFits)
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("not the one this installation was set up with");
    }

    @Test
    void a_stored_key_put_in_another_applicants_row_does_not_open() throws IOException {
        var vault = vault();
        vault.create(ZHANG);
        var li = new UUID(2, 2);
        vault.create(li);
        byte[] taken = JDBC.sql("SELECT wrapped FROM vault.applicant_key WHERE subject = ?")
                .param(li)
                .query((row, n) -> row.getBytes("wrapped"))
                .single();
        JDBC.sql("UPDATE vault.applicant_key SET wrapped = ?").param(taken).update();
        assertThatThrownBy(() -> vault().find(ZHANG)).isInstanceOf(SealBroken.class);
    }
}
