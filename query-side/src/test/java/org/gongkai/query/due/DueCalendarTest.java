package org.gongkai.query.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.query.audit.Audited;
import org.gongkai.query.log.Bureau;
import org.gongkai.query.log.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueCalendarTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 12, 22);

    private final Audited audited = new Audited();
    private final Bureau bureau = Bureau.register(audited.log, 1);
    private final Requests request = Audited.request(bureau, 1);

    @BeforeEach
    void received() {
        Bureau.adoptCalendars(audited.log);
        bureau.record(request.received(RECEIVED));
    }

    private DueCalendar on(String day) {
        audited.projections.catchUp();
        return DueCalendar.of(audited.register.required(request.id().toString()), LocalDate.parse(day));
    }

    private static Stream<Day> days(DueCalendar due) {
        return due.months().stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(List::stream)
                .filter(Objects::nonNull);
    }

    private static Day day(DueCalendar due, String date) {
        return days(due)
                .filter(day -> day.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twenty_working_days_are_numbered_over_new_year_with_holidays_and_make_up_days() {
        var due = on("2026-01-06");
        assertThat(due.months())
                .extracting(Month::month)
                .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1));
        assertThat(day(due, "2025-12-22").looks()).isEqualTo("start");
        assertThat(day(due, "2025-12-23").counted()).isEqualTo(1);
        assertThat(day(due, "2026-01-01").looks()).isEqualTo("off");
        assertThat(day(due, "2026-01-04").looks()).isEqualTo("counted make-up");
        assertThat(day(due, "2026-01-06").looks()).endsWith("today");
        assertThat(day(due, "2026-01-20").looks()).isEqualTo("counted due");
        assertThat(day(due, "2026-01-20").counted()).isEqualTo(20);
        assertThat(days(due).filter(day -> day.counted() > 0)).hasSize(20);
        assertThat(due.state()).isEqualTo("running");
        assertThat(due.left()).isEqualTo(10);
    }

    @Test
    void weeks_outside_the_period_are_left_out() {
        var due = on("2026-01-06");
        assertThat(due.months().getFirst().weeks()).hasSize(2);
        assertThat(day(due, "2026-01-21").looks()).isEqualTo("outside");
    }

    @Test
    void what_is_told_is_the_start_the_holidays_the_make_up_days_and_the_end() {
        var due = on("2026-01-06");
        assertThat(due.told())
                .extracting(day -> day.date().toString())
                .containsExactly("2025-12-22", "2026-01-01", "2026-01-04", "2026-01-20");
    }

    @Test
    void past_its_last_day_it_says_by_how_many_working_days() {
        var due = on("2026-01-23");
        assertThat(due.state()).isEqualTo("over");
        assertThat(due.over()).isEqualTo(3);
    }

    @Test
    void while_a_correction_is_awaited_there_is_no_last_day() {
        bureau.record(new CorrectionRequested(
                bureau.agency(),
                request.id(),
                "补1号",
                List.of(CorrectionKind.DESCRIPTION),
                "请写明名称",
                LocalDate.of(2025, 12, 29),
                10,
                LocalDate.of(2026, 1, 15),
                List.of()));
        var due = on("2026-01-06");
        assertThat(due.state()).isEqualTo("stopped");
        assertThat(due.answer().due()).isNull();
    }

    @Test
    void days_on_which_others_are_asked_are_told_once() {
        bureau.record(new ThirdPartyConsulted(
                bureau.agency(), request.id(), 1, "某公司", null, LocalDate.of(2025, 12, 25), false));
        var due = on("2026-01-06");
        assertThat(due.state()).isEqualTo("suspended");
        assertThat(due.told()).hasSize(2);
        assertThat(due.left()).isEqualTo(17);
    }
}
