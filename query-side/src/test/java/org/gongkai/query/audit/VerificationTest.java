package org.gongkai.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final Audited audited = new Audited();

    private void finds(String kind, long position) throws SQLException {
        var verified = audited.verify();
        assertThat(verified.sound()).isFalse();
        assertThat(verified.remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(kind);
            assertThat(remark.position()).isEqualTo(position);
            assertThat(remark.zh()).contains(String.valueOf(position));
            assertThat(remark.en()).contains(String.valueOf(position));
        });
    }

    @Test
    void an_untouched_log_is_sound_to_its_last_record() throws SQLException {
        audited.aYear();
        var verified = audited.verify();
        assertThat(verified.remarks()).isEmpty();
        assertThat(verified.sound()).isTrue();
        assertThat(verified.events()).isEqualTo(verified.position()).isEqualTo(25);
        assertThat(verified.head()).hasSize(64);
    }

    @Test
    void an_empty_log_is_sound() throws SQLException {
        assertThat(audited.verify().sound()).isTrue();
    }

    @Test
    void a_changed_text_is_found_by_its_check_code() throws SQLException {
        audited.aYear();
        audited.log.tamper(
                "UPDATE log.event SET payload = replace(payload::text, '预算', '决算')::json WHERE position = 10");
        finds("ALTERED", 10);
    }

    @Test
    void a_changed_bookings_column_is_found_even_where_the_chain_was_forged_with_it() throws SQLException {
        audited.aYear();
        audited.log.tamper("UPDATE log.event SET bookings[2] = 2026 WHERE position = 11");
        finds("ALTERED", 11);
        finds("BOOKINGS_DIFFER", 11);
    }

    @Test
    void a_changed_date_column_is_found() throws SQLException {
        audited.aYear();
        audited.log.tamper("UPDATE log.event SET occurred_on = DATE '2025-12-31' WHERE position = 11");
        finds("OCCURRED_ON_DIFFERS", 11);
    }

    @Test
    void a_dropped_record_is_found_at_the_next_one() throws SQLException {
        audited.aYear();
        audited.log.tamper("DELETE FROM log.event WHERE position = 12");
        finds("MISSING", 13);
        finds("AGENCY_COUNT", 13);
    }

    @Test
    void a_tail_cut_off_is_found_against_the_head() throws SQLException {
        audited.aYear();
        audited.log.tamper("DELETE FROM log.event WHERE position = 25");
        finds("CUT_OFF", 24);
    }

    @Test
    void a_kind_of_record_this_program_does_not_know_is_named() throws SQLException {
        audited.aYear();
        audited.log.tamper("UPDATE log.event SET version = 7 WHERE position = 11");
        finds("UNKNOWN_EVENT", 11);
    }
}
