package org.gongkai.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.query.log.Bureau;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private final Audited audited = new Audited();

    private ListAssert<String> kinds() throws SQLException {
        var replayed = audited.replay();
        assertThat(replayed.sound()).isEqualTo(replayed.remarks().isEmpty());
        return assertThat(replayed.remarks().stream().map(Remark::kind).toList());
    }

    @Test
    void an_untouched_year_is_sound_and_every_entry_case_and_closing_was_compared() throws SQLException {
        audited.aYear();
        var replayed = audited.replay();
        assertThat(replayed.remarks()).isEmpty();
        assertThat(replayed.sound()).isTrue();
        assertThat(replayed.events()).isEqualTo(25);
        assertThat(replayed.entries()).isEqualTo(9);
        assertThat(replayed.cases()).isEqualTo(4);
        assertThat(replayed.closings()).isEqualTo(1);
        assertThat(replayed.entriesAt()).isEqualTo(25);
    }

    @Test
    void a_dropped_entry_is_named_by_its_record() throws SQLException {
        audited.aYear();
        audited.spoil("DELETE FROM {ledger}.entry WHERE position = 11");
        kinds().containsExactly("ENTRY_MISSING");
        assertThat(audited.replay().remarks().getFirst().position()).isEqualTo(11);
    }

    @Test
    void a_doubled_entry_is_named_by_its_record() throws SQLException {
        audited.aYear();
        audited.spoil("""
                INSERT INTO {ledger}.entry (position, ordinal, request_id, agency, period, line, col, amount)
                SELECT position, 1, request_id, agency, period, line, col, amount
                  FROM {ledger}.entry
                 WHERE position = 11""");
        kinds().containsExactly("ENTRY_EXTRA");
    }

    @Test
    void an_entry_shifted_by_a_year_is_named_with_both_years() throws SQLException {
        audited.aYear();
        audited.spoil("UPDATE {ledger}.entry SET period = 2026 WHERE position = 11");
        kinds().containsExactly("ENTRY_DIFFERS");
        assertThat(audited.replay().remarks().getFirst().zh()).contains("2025").contains("2026");
    }

    @Test
    void an_entry_of_no_record_at_all_is_named() throws SQLException {
        audited.aYear();
        audited.spoil("UPDATE {ledger}.entry SET position = 9999 WHERE position = 11");
        kinds().containsExactly("ENTRY_MISSING", "ENTRY_EXTRA");
    }

    @Test
    void a_case_that_is_not_what_its_records_say_is_named_with_the_difference() throws SQLException {
        audited.aYear();
        audited.spoil("UPDATE {register}.case_file SET due_on = due_on + 1 WHERE request_no LIKE '%0002'");
        kinds().containsExactly("CASE_DIFFERS");
        assertThat(audited.replay().remarks().getFirst().zh()).contains("0002").contains("dueOn");
    }

    @Test
    void cases_dropped_and_invented_are_named() throws SQLException {
        audited.aYear();
        audited.spoil("UPDATE {register}.case_file SET request_id = gen_random_uuid() WHERE request_no LIKE '%0003'");
        kinds().containsExactlyInAnyOrder("CASE_MISSING", "CASE_EXTRA");
    }

    @Test
    void a_history_that_was_touched_up_is_named() throws SQLException {
        audited.aYear();
        audited.spoil("UPDATE {register}.history SET metadata = '{\"by\":\"nobody\"}' WHERE position = 12");
        audited.spoil("DELETE FROM {register}.history WHERE position = 14");
        kinds().containsExactly("HISTORY_DIFFERS", "HISTORY_MISSING");
    }

    @Test
    void a_posting_that_the_booking_rule_would_not_make_is_named() throws SQLException {
        var bureau = audited.aYear();
        var standing = Audited.request(bureau, 4);
        var wrong = new Posting(
                1, List.of(new Booking(bureau.agency(), 2027, Line.OTHER_MISC, Column.NATURAL_PERSON, 1)), false);
        long position = audited.log.append(List.of(new RequestWithdrawn(
                bureau.agency(), standing.id(), LocalDate.of(2026, 2, 2), "来信", Outcome.OTHER_MISC, wrong)));
        audited.projections.catchUp();
        kinds().containsExactly("POSTING_DIFFERS");
        assertThat(audited.replay().remarks().getFirst().position()).isEqualTo(position);
        assertThat(audited.replay().remarks().getFirst().zh())
                .contains("2026 OTHER_MISC")
                .contains("2027 OTHER_MISC");
    }

    @Test
    void a_closing_that_states_another_table_two_than_was_declared_is_named() throws SQLException {
        var bureau = Bureau.register(audited.log, 1);
        var cell = ProactiveCell.LICENSING_DECISIONS;
        audited.log.append(List.of(new FigureDeclared(
                bureau.agency(),
                2025,
                cell,
                4,
                List.of(new ProactiveEntry(2025, cell, 4)),
                null,
                null,
                "审批科",
                null,
                null,
                null,
                LocalDate.of(2025, 12, 31))));
        bureau.close(2025); // It states none.
        audited.projections.catchUp();
        kinds().containsExactly("TABLE_TWO_DIFFERS");
        assertThat(audited.replay().remarks().getFirst().zh()).contains("ADMINISTRATIVE_LICENSING.DECISIONS=4");
    }

    @Test
    void a_closing_whose_figures_are_not_its_entries_is_named() throws SQLException {
        audited.aYear();
        audited.log.tamper("UPDATE log.event SET payload = replace(payload::text, '\"GRANTED\",\"NATURAL_PERSON\",3', "
                + "'\"GRANTED\",\"NATURAL_PERSON\",4')::json WHERE position = 25");
        kinds().containsExactly("CLOSING_DIFFERS");
    }

    @Test
    void a_closing_that_names_another_policy_than_was_set_is_named() throws SQLException {
        var bureau = Bureau.register(audited.log, 1);
        audited.log.append(List.of(
                new PolicySet(bureau.agency(), "LATE_LOGGING", "REOPEN", 2025, LocalDate.of(2025, 1, 2), "本地惯例")));
        bureau.close(2025);
        audited.projections.catchUp();
        kinds().containsExactly("POLICIES_DIFFER");
        assertThat(audited.replay().remarks().getFirst().zh()).contains("LATE_LOGGING CURRENT_PERIOD ≠ REOPEN");
    }

    @Test
    void a_request_carried_forward_on_no_standing_is_found_by_rule_and_by_count() throws SQLException {
        audited.aYear();
        audited.log.tamper("UPDATE log.event SET aggregate = (SELECT aggregate FROM log.event WHERE position = 11), "
                + "sequence = 4, payload = replace(payload::text, "
                + "(SELECT aggregate::text FROM log.event WHERE position = 20), "
                + "(SELECT aggregate::text FROM log.event WHERE position = 11))::json WHERE position = 24");
        kinds().contains("POSTING_DIFFERS");
    }

    @Test
    void late_facts_amendments_and_reopened_years_are_reckoned_as_they_were() throws SQLException {
        var bureau = audited.aYear();
        var late = Audited.request(bureau, 5);
        bureau.record(late.received(LocalDate.of(2025, 12, 30)));
        var standing = Audited.request(bureau, 4);
        bureau.record(standing.replied(Outcome.GRANTED, LocalDate.of(2025, 12, 31)));
        bureau.close(2026);
        var reopening = bureau.reopen(2025);
        bureau.record(reopening, Audited.request(bureau, 1).amended(Column.COMMERCIAL_ENTERPRISE, day(2, 3)));
        bureau.record(Audited.request(bureau, 2).amended(Column.COMMERCIAL_ENTERPRISE, day(2, 4)));
        bureau.record(Audited.request(bureau, 6).received(day(2, 5)));
        bureau.close(2025);
        bureau.close(2026);
        bureau.record(late.replied(Outcome.UNAVAILABLE_NOT_HELD, day(3, 1)));
        audited.projections.catchUp();
        var replayed = audited.replay();
        assertThat(replayed.remarks()).isEmpty();
        assertThat(replayed.closings()).isEqualTo(4);
        assertThat(audited.verify().remarks()).isEmpty();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    @Test
    void tables_that_lag_behind_are_compared_as_far_as_they_have_come() throws SQLException {
        var bureau = audited.aYear();
        bureau.record(Audited.request(bureau, 9).received(LocalDate.of(2026, 3, 3)));
        Bureau.register(audited.log, 2);
        var replayed = audited.replay();
        assertThat(replayed.sound()).isTrue();
        assertThat(replayed.events()).isEqualTo(28);
        assertThat(replayed.casesAt()).isEqualTo(25);
    }
}
