package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.deadline.Calendars.CALENDAR;
import static org.gongkai.deadline.Calendars.d;
import static org.gongkai.deadline.ClockFacts.Start.CORRECTION;
import static org.gongkai.deadline.ClockFacts.Start.PAYMENT;
import static org.gongkai.deadline.ClockFacts.received;

import org.junit.jupiter.api.Test;

/** Worked timelines on the real calendar: each date was reckoned by hand from the notices. */
class TimelinesTest {

    private static Reckoning reckon(ClockFacts facts) {
        return ReplyClock.reckon(facts, CALENDAR);
    }

    private static Suspension asked(String from, String to) {
        return new Suspension(d(from), d(to), "征求第三方意见", "a third party is being asked");
    }

    private static Suspension asked(String from) {
        return new Suspension(d(from), null, "征求第三方意见", "a third party is being asked");
    }

    @Test
    void t1_year_end_a_correction_starts_the_period_anew() {
        var registered = received(d("2025-12-22"));
        assertThat(reckon(registered).due()).isEqualTo("2026-01-20");
        assertThat(reckon(registered).correctionNoticeDue()).isEqualTo("2025-12-31");
        assertThat(CALENDAR.plus(d("2025-12-31"), 10)).isEqualTo("2026-01-15");

        var awaiting = reckon(registered.stopped(d("2025-12-29")));
        assertThat(awaiting.state()).isEqualTo(Reckoning.State.STOPPED);
        assertThat(awaiting.due()).isNull();
        assertThat(awaiting.used(d("2026-01-31"))).isEqualTo(5);

        var corrected = registered.stopped(d("2025-12-29")).restarted(CORRECTION, d("2026-01-09"));
        assertThat(reckon(corrected).state()).isEqualTo(Reckoning.State.RUNNING);
        assertThat(reckon(corrected).due()).isEqualTo("2026-02-06");
    }

    @Test
    void t1_year_end_a_third_party_suspends_and_an_extension_is_added() {
        var corrected = received(d("2025-12-22")).restarted(CORRECTION, d("2026-01-09"));
        var waiting = reckon(corrected.suspended(asked("2026-01-20")));
        assertThat(waiting.state()).isEqualTo(Reckoning.State.SUSPENDED);
        assertThat(waiting.due()).isNull();
        assertThat(waiting.used(d("2026-02-05"))).isEqualTo(7);
        assertThat(waiting.leftWhenResumed()).hasValue(13);
        assertThat(StatutoryLimit.THIRD_PARTY_OPINION.lastDay(d("2026-01-22"), CALENDAR))
                .isEqualTo("2026-02-12");

        var answered = corrected.suspended(asked("2026-01-20", "2026-02-10"));
        assertThat(reckon(answered).due()).isEqualTo("2026-03-05");
        assertThat(reckon(corrected.suspended(asked("2026-01-20", "2026-02-12")))
                        .due())
                .isEqualTo("2026-03-09");

        var extended = answered.extended(20);
        assertThat(reckon(extended).due()).isEqualTo("2026-04-02");
        assertThat(reckon(extended.ended(d("2026-03-31"))).answeredInTime()).isTrue();
    }

    @Test
    void t2_spring_festival_make_up_saturdays_count() {
        var friday = reckon(received(d("2026-02-13")));
        assertThat(friday.correctionNoticeDue()).isEqualTo("2026-03-02");
        assertThat(friday.due()).isEqualTo("2026-03-19");
        assertThat(friday.provisional()).isFalse();
        assertThat(reckon(received(d("2026-02-14"))).due()).isEqualTo("2026-03-20");

        var onAHoliday = reckon(received(d("2026-02-18")));
        assertThat(onAHoliday.due()).isEqualTo("2026-03-20");
        assertThat(onAHoliday.correctionNoticeDue()).isEqualTo("2026-03-03");
    }

    @Test
    void t3_fee_a_payment_starts_the_period_anew() {
        var received = received(d("2026-03-02"));
        assertThat(reckon(received).due()).isEqualTo("2026-03-30");
        assertThat(StatutoryLimit.PAYMENT.lastDay(d("2026-03-23"), CALENDAR)).isEqualTo("2026-04-21");
        assertThat(reckon(received.stopped(d("2026-03-20"))).due()).isNull();
        var paid = received.stopped(d("2026-03-20")).restarted(PAYMENT, d("2026-04-10"));
        assertThat(reckon(paid).due()).isEqualTo("2026-05-12");
    }

    @Test
    void t4_national_day_and_its_extensions() {
        var received = received(d("2025-09-18"));
        assertThat(reckon(received).due()).isEqualTo("2025-10-22");
        assertThat(reckon(received.extended(10)).due()).isEqualTo("2025-11-05");
        assertThat(reckon(received.extended(20)).due()).isEqualTo("2025-11-19");
    }

    @Test
    void t5_silent_year_change() {
        var confirmed = received(d("2024-12-30"));
        assertThat(reckon(confirmed).due()).isEqualTo("2025-01-27");
        assertThat(reckon(confirmed.extended(20)).due()).isEqualTo("2025-03-03");
    }

    @Test
    void t6_a_co_makers_silence_ends_the_suspension() {
        assertThat(StatutoryLimit.CO_MAKER_OPINION.lastDay(d("2026-05-11"), CALENDAR))
                .isEqualTo("2026-06-01");
        var lapsed = received(d("2026-05-06")).suspended(asked("2026-05-08", "2026-06-01"));
        assertThat(reckon(lapsed).due()).isEqualTo("2026-06-26");
    }

    @Test
    void t8_signed_in_time_and_made_on_a_working_sunday() {
        var received = received(d("2025-12-05"));
        assertThat(reckon(received).due()).isEqualTo("2026-01-05");
        assertThat(CALENDAR.kind(d("2026-01-04"))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(reckon(received.ended(d("2026-01-04"))).answeredInTime()).isTrue();
    }

    @Test
    void t9_oral_qingming_and_may_day() {
        assertThat(reckon(received(d("2026-04-03"))).due()).isEqualTo("2026-05-07");
    }
}
