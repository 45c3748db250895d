package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.deadline.Calendars.CALENDAR;
import static org.gongkai.deadline.Calendars.d;
import static org.gongkai.deadline.ClockFacts.Start.CORRECTION;
import static org.gongkai.deadline.ClockFacts.received;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final Suspension OPEN = new Suspension(d("2026-03-10"), null, "征求甲公司意见", "company A is asked");

    private static Reckoning reckon(ClockFacts facts) {
        return ReplyClock.reckon(facts, CALENDAR);
    }

    private static ExplainedDay on(List<ExplainedDay> days, String date) {
        LocalDate day = d(date);
        return days.stream().filter(e -> e.date().equals(day)).findFirst().orElseThrow();
    }

    @Test
    void a_restart_voids_the_earlier_extension() {
        var restarted = received(d("2025-12-22")).extended(20).restarted(CORRECTION, d("2026-01-09"));
        assertThat(reckon(restarted).due()).isEqualTo("2026-02-06");
        assertThat(reckon(restarted.extended(5)).due()).isEqualTo("2026-02-13");
    }

    @Test
    void a_letter_sent_after_the_due_date_suspends_nothing() {
        var late = new Suspension(d("2026-03-20"), null, "征求意见", "asked");
        var reckoning = reckon(received(d("2026-02-13")).suspended(late));
        assertThat(reckoning.state()).isEqualTo(Reckoning.State.RUNNING);
        assertThat(reckoning.due()).isEqualTo("2026-03-19");
        assertThat(reckoning.overdue(d("2026-03-20"))).isTrue();
    }

    @Test
    void a_request_is_overdue_from_the_day_after_its_due_date() {
        var running = reckon(received(d("2026-02-13")));
        assertThat(running.overdue(d("2026-03-19"))).isFalse();
        assertThat(running.remaining(d("2026-03-19"))).isZero();
        assertThat(running.overdue(d("2026-03-20"))).isTrue();
        assertThat(running.remaining(d("2026-03-20"))).isEqualTo(-1);
        assertThat(running.answeredInTime()).isNull();
    }

    @Test
    void a_late_reply_stays_late_and_its_count_stands_still() {
        var ended = reckon(received(d("2026-02-13")).ended(d("2026-03-20")));
        assertThat(ended.state()).isEqualTo(Reckoning.State.ENDED);
        assertThat(ended.answeredInTime()).isFalse();
        assertThat(ended.overdue(d("2026-03-19"))).isFalse();
        assertThat(ended.overdue(d("2027-01-01"))).isTrue();
        assertThat(ended.used(d("2027-01-01"))).isEqualTo(21);
    }

    @Test
    void a_request_closed_while_stopped_or_suspended_was_not_late() {
        assertThat(reckon(received(d("2026-02-13")).stopped(d("2026-02-26")).ended(d("2026-06-01")))
                        .answeredInTime())
                .isTrue();
        assertThat(reckon(received(d("2026-02-13")).suspended(OPEN).ended(d("2026-06-01")))
                        .answeredInTime())
                .isTrue();
    }

    @Test
    void every_day_to_the_due_date_is_explained_in_both_languages() {
        var days = reckon(received(d("2026-02-13"))).days();
        assertThat(days).hasSize(35);
        assertThat(days.getFirst().zh()).isEqualTo("收到申请，当日不计，自次日起20个工作日内答复（条例第三十三条）。");
        assertThat(on(days, "2026-02-14").zh()).isEqualTo("周六调休上班，第1个工作日。");
        assertThat(on(days, "2026-02-14").en())
                .isEqualTo("A Saturday worked in exchange for a holiday: working day 1.");
        assertThat(on(days, "2026-02-15").zh()).isEqualTo("按国务院办公厅通知放假，不计。");
        assertThat(on(days, "2026-03-01").zh()).isEqualTo("周日休息，不计。");
        assertThat(on(days, "2026-03-01").kind()).isEqualTo(ExplainedDay.Kind.WEEKEND);
        assertThat(days.getLast().zh()).isEqualTo("第20个工作日，答复期限届满。");
        assertThat(days.getLast().en()).isEqualTo("Working day 20, the last day for the reply.");
        assertThat(days.getLast().date()).isEqualTo("2026-03-19");
    }

    @Test
    void days_of_overlapping_consultations_name_each_of_them() {
        var both = received(d("2026-03-02"))
                .suspended(new Suspension(d("2026-03-04"), d("2026-03-09"), "征求乙公司意见", "company B is asked"))
                .suspended(new Suspension(d("2026-03-06"), d("2026-03-11"), "征求甲公司意见", "company A is asked"));
        assertThat(reckon(both).due()).isEqualTo("2026-04-07");
        var days = reckon(both).days();
        assertThat(on(days, "2026-03-07").zh()).isEqualTo("不计入期限：征求乙公司意见；征求甲公司意见（条例第三十三条第三款）。");
        assertThat(on(days, "2026-03-10").en()).isEqualTo("Not counted: company A is asked (art 33(3)).");
        assertThat(on(days, "2026-03-12").counted()).isEqualTo(3);
    }

    @Test
    void an_open_consultation_ends_the_explanation_with_the_days_left() {
        var days = reckon(received(d("2026-03-02")).suspended(OPEN)).days();
        assertThat(days.getLast().date()).isEqualTo("2026-03-11");
        assertThat(days.getLast().kind()).isEqualTo(ExplainedDay.Kind.SUSPENDED);
        assertThat(days.getLast().zh()).isEqualTo("自本日起不计入期限：征求甲公司意见；结束后尚余14个工作日（条例第三十三条第三款）。");
    }

    @Test
    void a_stop_ends_the_explanation() {
        var days = reckon(received(d("2026-03-02")).stopped(d("2026-03-04"))).days();
        assertThat(days).hasSize(4);
        assertThat(days.getLast().kind()).isEqualTo(ExplainedDay.Kind.STOPPED);
    }

    @Test
    void a_due_date_in_a_year_without_notice_says_so() {
        assertThat(reckon(received(d("2026-12-03"))).due()).isEqualTo("2026-12-31");
        assertThat(reckon(received(d("2026-12-03"))).provisional()).isFalse();
        var provisional = reckon(received(d("2026-12-04")));
        assertThat(provisional.provisional()).isTrue();
        assertThat(provisional.days().getLast().provisional()).isTrue();
        assertThat(provisional.days().getLast().zh()).endsWith("（2027年放假安排尚未录入，暂按周一至周五计）。");
    }

    @Test
    void extended_days_are_counted_on() {
        var days = reckon(received(d("2025-09-18")).extended(10)).days();
        assertThat(days.getFirst().en()).endsWith("after this day (art 33), extended by 10.");
        assertThat(on(days, "2025-10-23").zh()).isEqualTo("第21个工作日（延期第1个）。");
    }

    @Test
    void impossible_facts_are_refused() {
        var received = received(d("2026-02-13"));
        assertThatThrownBy(() -> received.extended(21)).hasMessageContaining("found 21");
        assertThatThrownBy(() -> received.restarted(CORRECTION, d("2026-02-12")))
                .hasMessageContaining("2026-02-12");
        assertThatThrownBy(() -> new Suspension(d("2026-02-13"), d("2026-02-12"), "", ""))
                .hasMessageContaining("2026-02-12");
    }
}
