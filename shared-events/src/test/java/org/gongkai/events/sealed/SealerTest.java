package org.gongkai.events.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final UUID ZHANG = new UUID(1, 1);
    private static final UUID LI = new UUID(2, 2);
    private static final Applicant APPLICANT = new Applicant("张某", "110101199001011234", "13800000000", null);

    private final Map<UUID, ApplicantKey> keys = new HashMap<>();
    private final Sealer sealer = new Sealer(new KeyVault() {
        @Override
        public ApplicantKey create(UUID subject) {
            return keys.computeIfAbsent(subject, s -> ApplicantKey.random());
        }

        @Override
        public Optional<ApplicantKey> find(UUID subject) {
            return Optional.ofNullable(keys.get(subject));
        }
    });

    private Sealed sealed() {
        keys.put(ZHANG, ApplicantKey.random());
        return sealer.seal(ZHANG, APPLICANT);
    }

    @Test
    void what_was_sealed_opens_again() {
        assertThat(sealer.open(sealed(), Applicant.class)).contains(APPLICANT);
        assertThat(sealer.open(sealer.seal(ZHANG, "申请内容"), String.class)).contains("申请内容");
    }

    @Test
    void the_box_shows_nothing_and_differs_each_time() {
        Sealed first = sealed();
        byte[] box = Base64.getDecoder().decode(first.box());
        assertThat(new String(box, UTF_8)).doesNotContain("张某", "110101");
        assertThat(box).startsWith(1, 0, 0, 0, 1);
        assertThat(sealer.seal(ZHANG, APPLICANT)).isNotEqualTo(first);
    }

    @Test
    void an_erased_key_leaves_nothing_to_read() {
        Sealed sealed = sealed();
        keys.remove(ZHANG);
        assertThat(sealer.open(sealed, Applicant.class)).isEmpty();
    }

    @Test
    void nothing_is_sealed_for_an_applicant_without_a_key() {
        assertThatThrownBy(() -> sealer.seal(LI, APPLICANT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no key");
    }

    @Test
    void a_box_moved_to_another_applicant_does_not_open_even_under_the_same_key() {
        Sealed sealed = sealed();
        keys.put(LI, keys.get(ZHANG));
        assertThatThrownBy(() -> sealer.open(new Sealed(LI, sealed.box()), Applicant.class))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_box_with_one_bit_flipped_does_not_open() {
        Sealed sealed = sealed();
        byte[] box = Base64.getDecoder().decode(sealed.box());
        for (int at : new int[] {0, 5, 20, box.length - 1}) {
            byte[] changed = box.clone();
            changed[at] ^= 1;
            var tampered = new Sealed(ZHANG, Base64.getEncoder().encodeToString(changed));
            assertThatThrownBy(() -> sealer.open(tampered, Applicant.class)).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> sealer.open(new Sealed(ZHANG, "不是Base64"), Applicant.class))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void no_message_shows_what_is_inside() {
        Sealed sealed = sealed();
        assertThatThrownBy(() -> sealer.open(sealed, Integer.class))
                .isInstanceOf(SealBroken.class)
                .hasNoCause()
                .hasMessageEndingWith("are no Integer.");
        assertThat(keys.get(ZHANG)).hasToString("ApplicantKey");
    }
}
