package org.gongkai.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.Desk;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.TieOut.Check;
import org.gongkai.query.report.basis.Passed;
import org.gongkai.query.report.basis.TieOutFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final Column NATURAL = Column.NATURAL_PERSON;

    private final TestLog log = new TestLog();
    private final Play play = new Play(log);
    private final Desk desk = new Desk(log);
    private final AgencyId a = play.agency(1, "甲街道办事处");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_office_without_requests_prints_zeros() {
        var report = desk.catchUp().report(a, 2025);
        assertThat(report.state()).isEqualTo(PeriodState.OPEN);
        assertThat(report.table().rows())
                .allSatisfy(row -> assertThat(row.values().values()).containsOnly(0));
    }

    @Test
    void in_january_the_old_year_is_provisional_and_the_new_one_carries_in_what_stands() {
        play.receive(a, day(2025, 12, 20), NATURAL);
        play.receive(a, day(2025, 12, 30), NATURAL);
        play.receive(a, day(2026, 1, 3), NATURAL);
        desk.catchUp();

        assertThat(desk.report(a, 2025).table().at("CARRIED_FORWARD", "TOTAL")).isEqualTo(2);
        var next = desk.report(a, 2026).table();
        assertThat(next.provisional()).isTrue();
        assertThat(next.at("CARRIED_IN", "TOTAL")).isEqualTo(2);
        assertThat(next.at("CARRIED_FORWARD", "TOTAL")).isEqualTo(3);
    }

    @Test
    void a_reply_of_january_breaks_neither_year() {
        var id = play.receive(a, day(2025, 12, 20), NATURAL);
        play.reply(id, day(2026, 1, 5), Outcome.GRANTED);
        desk.catchUp();

        assertThat(desk.report(a, 2025).table().at("CARRIED_FORWARD", "TOTAL")).isEqualTo(1);
        assertThat(desk.report(a, 2026).table().at("GRANTED", "TOTAL")).isEqualTo(1);
        assertThat(desk.report(a, 2026).table().at("CARRIED_FORWARD", "TOTAL")).isZero();
    }

    @Test
    void a_closed_year_stays_as_it_was_closed_whatever_is_recorded_later() {
        var id = play.receive(a, day(2025, 12, 20), NATURAL);
        long closing = play.close(a, 2025, 0);
        var before = desk.catchUp().report(a, 2025);
        play.reply(id, day(2025, 12, 30), Outcome.GRANTED);
        play.receive(a, day(2025, 12, 31), NATURAL);
        var after = desk.catchUp().report(a, 2025);

        assertThat(before.state()).isEqualTo(PeriodState.CLOSED);
        assertThat(before.position()).isEqualTo(closing);
        assertThat(after).isEqualTo(before);
        assertThat(desk.report(a, 2026).table().at("GRANTED", "TOTAL")).isEqualTo(1);
        assertThat(desk.report(a, 2026).table().at("NEW_RECEIVED", "TOTAL")).isEqualTo(1);
    }

    @Test
    void as_of_a_day_is_what_was_known_at_its_end_in_shanghai() {
        log.at(Instant.parse("2026-01-14T15:59:50Z"));
        play.receive(a, day(2026, 1, 3), NATURAL);
        log.at(Instant.parse("2026-01-14T16:00:05Z"));
        play.receive(a, day(2026, 1, 3), NATURAL);
        long second = log.position();
        desk.catchUp();

        assertThat(received("2026-01-14")).isEqualTo(1);
        assertThat(received("2026-01-15")).isEqualTo(2);
        assertThat(received("2026-01-14T15:59:52Z")).isEqualTo(1);
        assertThat(received("2026-01-15T00:00:07+08:00")).isEqualTo(2);
        assertThat(received("2026-01-15T00:00:07 08:00")).isEqualTo(2);
        assertThat(received(String.valueOf(second - 1))).isEqualTo(1);
        assertThat(received("")).isEqualTo(2);
    }

    @Test
    void as_of_a_day_before_the_closing_the_year_was_still_open() {
        play.receive(a, day(2025, 12, 20), NATURAL);
        long before = log.position();
        play.close(a, 2025, 0);
        desk.catchUp();

        var then = desk.report(a, 2025, String.valueOf(before));
        assertThat(then.state()).isEqualTo(PeriodState.OPEN);
        assertThat(then.table().provisional()).isTrue();
        assertThat(then.closedAt()).isNull();
    }

    @Test
    void a_reopened_year_is_provisional_while_its_old_revision_can_still_be_read() {
        var id = play.receive(a, day(2025, 12, 20), NATURAL);
        play.close(a, 2025, 0);
        var first = desk.catchUp().report(a, 2025);
        play.reopen(a, 2025, false);
        play.book(id, day(2025, 12, 30), correction());
        desk.catchUp();

        assertThat(desk.report(a, 2025).state()).isEqualTo(PeriodState.REOPENED);
        assertThat(desk.report(a, 2025).table().at("GRANTED", "TOTAL")).isEqualTo(1);
        assertThat(desk.revision(a, 2025, 0)).isEqualTo(first);

        play.close(a, 2025, 1);
        desk.catchUp();
        assertThat(desk.report(a, 2025).revision()).isEqualTo(1);
        assertThat(desk.report(a, 2025).table().at("CARRIED_FORWARD", "TOTAL")).isZero();
        assertThat(desk.revision(a, 2025, 0)).isEqualTo(first);
    }

    @Test
    void a_year_opened_only_because_an_earlier_one_was_and_closed_unchanged_stays_the_same_document() {
        play.receive(a, day(2024, 3, 1), NATURAL);
        play.close(a, 2024, 0);
        play.close(a, 2025, 0);
        var before = desk.catchUp().report(a, 2025);
        play.reopen(a, 2024, false);
        play.reopen(a, 2025, true);
        play.close(a, 2024, 0);
        play.close(a, 2025, 0);

        assertThat(desk.catchUp().report(a, 2025)).isEqualTo(before);
    }

    @Test
    void an_opening_balance_not_yet_registered_in_full_is_told_and_once_closed_holds() {
        play.declare(a, 2025, Map.of(NATURAL, 2));
        play.legacy(a, 2025, NATURAL);
        assertThat(desk.catchUp().report(a, 2025).warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.zh()).contains("应为 2 件").contains("已登记 1 件"));

        play.legacy(a, 2025, NATURAL);
        play.close(a, 2025, 0);
        var closed = desk.catchUp().report(a, 2025);
        assertThat(closed.warnings()).isEmpty();
        assertThat(closed.table().checks()).contains(new Passed(Check.CONTINUITY, true));
    }

    @Test
    void a_report_in_the_wrong_format_says_so() {
        desk.catchUp();
        assertThat(desk.report(a, 2022, TableTemplate.F2019).warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.zh()).contains("2022 年度报告应使用 2021 年格式"));
        assertThat(desk.report(a, 2020, TableTemplate.F2019).warnings()).isEmpty();
    }

    @Test
    void an_entry_dropped_doubled_or_shifted_a_year_stops_the_table() {
        play.receive(a, day(2025, 3, 1), NATURAL);
        play.receive(a, day(2025, 3, 2), NATURAL);
        desk.catchUp();
        var schema = desk.projections().status("ledger").schema();
        log.spoil()
                .sql("CREATE TABLE %1$s.kept AS SELECT * FROM %1$s.entry".formatted(schema))
                .update();
        var spoilings = List.of(
                "DELETE FROM %1$s.entry WHERE position = 3",
                "INSERT INTO %1$s.entry SELECT position, 9, request_id, agency, period, line, col, amount"
                        + " FROM %1$s.entry WHERE position = 3",
                "UPDATE %1$s.entry SET period = 2024 WHERE position = 3",
                "UPDATE %1$s.entry SET col = 2 WHERE position = 3");
        for (String spoiling : spoilings) {
            log.spoil().sql(spoiling.formatted(schema)).update();
            assertThatThrownBy(() -> desk.report(a, 2025))
                    .isInstanceOfSatisfying(
                            TieOutFailed.class,
                            failed -> assertThat(failed.check()).isEqualTo(Check.CONTROL));
            log.spoil().sql("DELETE FROM %1$s.entry".formatted(schema)).update();
            log.spoil()
                    .sql("INSERT INTO %1$s.entry SELECT * FROM %1$s.kept".formatted(schema))
                    .update();
            assertThat(desk.report(a, 2025).table().at("NEW_RECEIVED", "TOTAL")).isEqualTo(2);
        }
    }

    @Test
    void what_does_not_exist_is_refused_naming_the_field() {
        play.close(a, 2025, 0);
        desk.catchUp();
        refused("agency", () -> desk.report(new AgencyId(9), 2025));
        refused("revision", () -> desk.revision(a, 2025, 3));
        refused("year", () -> desk.report(a, 2031));
        refused("asOf", () -> desk.report(a, 2025, "99999"));
        refused("asOf", () -> desk.report(a, 2025, "gestern"));
    }

    private static void refused(String field, Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private int received(String asOf) {
        return desk.report(a, 2026, asOf).table().at("NEW_RECEIVED", "TOTAL");
    }

    /** The reply was made in 2025 after all: its carry is taken back, its outcome booked. */
    private List<Booking> correction() {
        return List.of(
                new Booking(a, 2025, Line.CARRIED_FORWARD, NATURAL, -1),
                new Booking(a, 2025, Line.GRANTED, NATURAL, 1),
                new Booking(a, 2026, Line.CARRIED_IN, NATURAL, -1));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
