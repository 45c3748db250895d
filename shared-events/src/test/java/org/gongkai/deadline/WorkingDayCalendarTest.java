package org.gongkai.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.deadline.Calendars.CALENDAR;
import static org.gongkai.deadline.Calendars.d;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.events.calendar.CalendarAdopted;
import org.junit.jupiter.api.Test;

class WorkingDayCalendarTest {

    @Test
    void a_notice_holds_for_the_days_it_names_of_a_year_without_one() {
        assertThat(CALENDAR.knows(2018)).isFalse();
        assertThat(CALENDAR.kind(d("2018-12-29"))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(CALENDAR.kind(d("2018-12-31"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.isWorkingDay(d("2018-12-29"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(d("2018-12-31"))).isFalse();
        assertThat(CALENDAR.plus(d("2018-12-28"), 2)).isEqualTo("2019-01-02");
    }

    @Test
    void a_year_without_notice_counts_monday_to_friday_and_is_provisional() {
        assertThat(CALENDAR.newestYear()).hasValue(2026);
        assertThat(CALENDAR.isWorkingDay(d("2027-10-01"))).isTrue();
        assertThat(CALENDAR.kind(d("2027-10-02"))).isEqualTo(DayKind.WEEKEND);
        assertThat(CALENDAR.provisional(d("2026-12-03"), d("2026-12-31"))).isFalse();
        assertThat(CALENDAR.provisional(d("2026-12-04"), d("2027-01-01"))).isTrue();
        assertThat(CALENDAR.provisional(d("2026-12-31"), d("2026-12-31"))).isFalse();
        assertThat(CALENDAR.provisional(d("2018-12-31"), d("2019-01-02"))).isFalse();
    }

    @Test
    void a_later_notice_for_the_same_year_replaces_the_earlier() {
        var empty = new CalendarAdopted(2026, List.of(), new TreeSet<>(), new TreeSet<>(), d("2026-11-21"));
        var amended = CALENDAR.adopting(empty);
        assertThat(amended.kind(d("2026-10-01"))).isEqualTo(DayKind.WORKING_DAY);
        assertThat(CALENDAR.kind(d("2026-10-01"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(amended.notices()).hasSize(8);
    }

    @Test
    void before_any_notice_every_result_is_provisional() {
        var calendar = WorkingDayCalendar.EMPTY;
        assertThat(calendar.newestYear()).isEmpty();
        assertThat(calendar.plus(d("2026-02-13"), 20)).isEqualTo("2026-03-13");
        assertThat(calendar.provisional(d("2026-02-13"), d("2026-03-13"))).isTrue();
    }

    @Test
    void counting_back_what_was_counted_forward_gives_the_same_number() {
        assertThat(CALENDAR.count(d("2026-02-13"), d("2026-03-19"))).isEqualTo(20);
        assertThat(CALENDAR.count(d("2026-03-19"), d("2026-02-13"))).isZero();
        assertThat(CALENDAR.plus(d("2026-02-15"), 0)).isEqualTo("2026-02-15");
    }

    @Test
    void a_day_far_from_the_notices_year_is_refused() {
        var json = "{\"year\":2027,\"papers\":[],\"holidayOff\":[\"2025-10-01\"],\"makeUpWorkday\":[]}";
        assertThatThrownBy(() -> CalendarSeeds.read(new ByteArrayInputStream(json.getBytes(UTF_8)), d("2026-11-21")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-10-01 does not belong to the notice for 2027");
    }

    @Test
    void a_notice_without_its_lists_is_refused() {
        var json = "{\"year\":2027,\"holidays\":[]}";
        assertThatThrownBy(() -> CalendarSeeds.read(new ByteArrayInputStream(json.getBytes(UTF_8)), d("2026-11-21")))
                .hasMessageContaining("has no list holidayOff");
    }
}
