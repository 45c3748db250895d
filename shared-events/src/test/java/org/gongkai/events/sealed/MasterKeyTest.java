package org.gongkai.events.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final UUID ZHANG = new UUID(1, 1);
    private static final UUID LI = new UUID(2, 2);

    @Test
    void it_is_made_once_and_only_its_owner_may_read_it(@TempDir Path data) throws IOException {
        Path file = data.resolve("master.key");
        ApplicantKey key = ApplicantKey.random();
        byte[] wrapped = MasterKey.readOrCreate(file).wrap(ZHANG, key);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(2).first().asString().startsWith("# Gongkai");
        assertThat(Files.readAllLines(file).getLast()).matches("[0-9a-f]{64}");
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(MasterKey.readOrCreate(file).unwrap(ZHANG, wrapped).octets()).isEqualTo(key.octets());
    }

    @Test
    void another_master_key_says_that_it_is_the_wrong_one(@TempDir Path data) throws IOException {
        byte[] wrapped = MasterKey.readOrCreate(data.resolve("one")).wrap(ZHANG, ApplicantKey.random());
        MasterKey other = MasterKey.readOrCreate(data.resolve("two"));
        assertThatThrownBy(() -> other.unwrap(ZHANG, wrapped))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("not the one this installation was set up with")
                .hasMessageContaining("two");
    }

    @Test
    void a_key_wrapped_for_one_applicant_does_not_open_for_another(@TempDir Path data) throws IOException {
        MasterKey master = MasterKey.readOrCreate(data.resolve("master.key"));
        byte[] wrapped = master.wrap(ZHANG, ApplicantKey.random());
        assertThatThrownBy(() -> master.unwrap(LI, wrapped)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_fingerprint_is_the_same_for_the_same_text_purpose_and_key_and_for_nothing_else(@TempDir Path data)
            throws IOException {
        MasterKey master = MasterKey.readOrCreate(data.resolve("master.key"));
        byte[] known = master.fingerprint("agency 1", "张某 110101");
        assertThat(MasterKey.readOrCreate(data.resolve("master.key")).fingerprint("agency 1", "张某 110101"))
                .isEqualTo(known)
                .hasSize(32);
        assertThat(master.fingerprint("agency 1", "张某 110102")).isNotEqualTo(known);
        assertThat(master.fingerprint("agency 2", "张某 110101")).isNotEqualTo(known);
        assertThat(MasterKey.readOrCreate(data.resolve("other.key")).fingerprint("agency 1", "张某 110101"))
                .isNotEqualTo(known);
    }

    @Test
    void a_file_that_others_may_read_is_refused(@TempDir Path data) throws IOException {
        Path file = data.resolve("master.key");
        MasterKey.readOrCreate(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> MasterKey.readOrCreate(file))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_damaged_file_is_refused_and_left_as_it_is(@TempDir Path data) throws IOException {
        Path file = data.resolve("master.key");
        MasterKey.readOrCreate(file);
        Files.writeString(file, "# header only\n");
        assertThatThrownBy(() -> MasterKey.readOrCreate(file))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("is no master key");
        assertThat(Files.readString(file)).isEqualTo("# header only\n");
    }
}
