package org.gongkai.query.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchiveNumbersTest {

    @Test
    void the_next_number_has_the_form_of_the_last_one() {
        assertThat(ArchiveNumbers.propose("青街公开档2026-23", 1, 2026)).isEqualTo("青街公开档2026-24");
        assertThat(ArchiveNumbers.propose("档〔2026〕第009号", 2, 2026)).isEqualTo("档〔2026〕第011号");
        assertThat(ArchiveNumbers.propose("D-999", 1, 2026)).isEqualTo("D-1000");
    }

    @Test
    void the_first_number_begins_with_the_year() {
        assertThat(ArchiveNumbers.propose(null, 1, 2026)).isEqualTo("2026-公开-0001");
        assertThat(ArchiveNumbers.propose("无号", 3, 2026)).isEqualTo("2026-公开-0003");
    }
}
