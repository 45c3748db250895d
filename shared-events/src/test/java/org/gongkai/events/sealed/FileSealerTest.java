package org.gongkai.events.sealed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSealerTest {

    private static final UUID ZHANG = new UUID(1, 1);
    private static final UUID LI = new UUID(2, 2);
    private static final UUID FILE = new UUID(3, 3);
    private static final int MEGABYTE = 1 << 20;

    private final Map<UUID, ApplicantKey> keys =
            new HashMap<>(Map.of(ZHANG, ApplicantKey.random(), LI, ApplicantKey.random()));
    private final FileSealer sealer = new FileSealer(new KeyVault() {
        @Override
        public ApplicantKey create(UUID subject) {
            return keys.computeIfAbsent(subject, s -> ApplicantKey.random());
        }

        @Override
        public Optional<ApplicantKey> find(UUID subject) {
            return Optional.ofNullable(keys.get(subject));
        }
    });

    private byte[] sealed(byte[] plain) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var out = sealer.sealing(ZHANG, FILE, sealed)) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    private byte[] opened(UUID subject, UUID file, byte[] sealed) throws IOException {
        try (var in =
                sealer.opening(subject, file, new ByteArrayInputStream(sealed)).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private static byte[] octets(int size) {
        byte[] octets = new byte[size];
        new Random(size).nextBytes(octets);
        return octets;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, MEGABYTE - 100, MEGABYTE, 3 * MEGABYTE + 17})
    void a_file_of_any_size_opens_as_it_was(int size) throws IOException {
        byte[] plain = octets(size);
        assertThat(opened(ZHANG, FILE, sealed(plain))).isEqualTo(plain);
    }

    @Test
    void the_sealed_file_shows_nothing_and_differs_each_time() throws IOException {
        byte[] plain = "身份证 110101199001011234".getBytes(UTF_8);
        byte[] first = sealed(plain);
        assertThat(new String(first, ISO_8859_1)).doesNotContain("110101199001011234");
        assertThat(sealed(plain)).isNotEqualTo(first);
    }

    @Test
    void a_file_put_in_the_place_of_another_does_not_open() throws IOException {
        byte[] sealed = sealed(octets(1000));
        assertThatThrownBy(() -> opened(ZHANG, new UUID(4, 4), sealed)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(LI, FILE, sealed)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, MEGABYTE + 5, 2 * MEGABYTE + 100})
    void one_changed_bit_is_found(int at) throws IOException {
        byte[] sealed = sealed(octets(2 * MEGABYTE + 1000));
        sealed[at] ^= 1;
        assertThatThrownBy(() -> opened(ZHANG, FILE, sealed)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, MEGABYTE, 2 * MEGABYTE})
    void a_file_cut_short_is_found_even_at_the_end_of_a_megabyte(int length) throws IOException {
        byte[] sealed = sealed(octets(2 * MEGABYTE + 1000));
        assertThatThrownBy(() -> opened(ZHANG, FILE, Arrays.copyOf(sealed, length)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void with_the_applicants_key_the_file_is_erased() throws IOException {
        byte[] sealed = sealed(octets(10));
        keys.remove(ZHANG);
        assertThat(sealer.opening(ZHANG, FILE, new ByteArrayInputStream(sealed)))
                .isEmpty();
        assertThatThrownBy(() -> sealed(octets(10))).isInstanceOf(IllegalStateException.class);
    }
}
