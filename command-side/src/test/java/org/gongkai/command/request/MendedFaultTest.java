package org.gongkai.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gongkai.command.request.FeeBreaches.thirtyFifth;
import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.Steps.*;

import java.util.List;
import java.util.Objects;
import org.gongkai.command.request.period.PeriodCommand;
import org.gongkai.events.Fault;
import org.gongkai.fault.Faults;
import org.gongkai.rule.Rule;
import org.gongkai.rule.chapter.CorrectionRule;
import org.gongkai.rule.chapter.FeeRule;
import org.gongkai.rule.chapter.ReplyPeriodRule;
import org.junit.jupiter.api.Test;

/**
 * A fault comes and goes with the date of its step; received on 2026-03-02 (step 1), due on 2026-03-30, a correction
 * notice on 2026-03-11.
 */
class MendedFaultTest {

    private static final String REASON = "值班人员疏忽";

    private static List<String> faults(Requests request, long step) {
        var known = Objects.requireNonNull(request.file().step(step));
        return known.event().faults().stream().map(Fault::rule).toList();
    }

    private static void becomesUnlawful(Requests request, RequestCommand mending, Rule rule) {
        FaultNeedsReason why = catchThrowableOfType(FaultNeedsReason.class, () -> request.then(mending));
        assertThat(why).as("refused without a reason").isNotNull();
        assertThat(why.found()).extracting(Faults.Found::rule).containsExactly(rule);
        request.because(REASON, mending);
        assertThat(faults(request, 2)).containsExactly(rule.name());
    }

    @Test
    void a_late_correction_notice_that_was_in_time_loses_its_fault_and_stops_the_clock() {
        Requests request = received().because(REASON, correction("2026-03-20"));
        assertThat(request.due()).isEqualTo("2026-03-30");
        request.then(redate(2, "2026-03-10"));
        assertThat(faults(request, 2)).isEmpty();
        assertThat(request.due()).isNull();
        assertThat(request.then(corrected("2026-03-24")).due()).isEqualTo("2026-04-22");
    }

    @Test
    void a_notice_re_dated_under_a_correction_received_since_restarts_the_period_after_all() {
        Requests request = received().because(REASON, correction("2026-03-20")).then(corrected("2026-03-24"));
        assertThat(request.due()).isEqualTo("2026-03-30");
        assertThat(request.then(redate(2, "2026-03-10")).due()).isEqualTo("2026-04-22");
    }

    @Test
    void a_notice_that_was_late_after_all_needs_a_reason_and_the_clock_runs() {
        Requests request = received().then(correction("2026-03-10"));
        assertThat(request.due()).isNull();
        becomesUnlawful(request, redate(2, "2026-03-12"), CorrectionRule.CORRECTION_NOTICE_IN_TIME);
        assertThat(request.due()).isEqualTo("2026-03-30");
    }

    @Test
    void a_period_that_is_too_long_stays_a_fault_when_the_notice_is_re_dated() {
        Requests request = received().because(REASON, correction("2026-03-10", 20));
        assertThatThrownBy(() -> request.then(redate(2, "2026-03-09"))).isInstanceOf(FaultNeedsReason.class);
        request.because(REASON, redate(2, "2026-03-09"));
        assertThat(faults(request, 2)).containsExactly(CorrectionRule.CORRECTION_PERIOD_REASONABLE.name());
    }

    @Test
    void an_extension_told_in_time_after_all_extends() {
        Requests request = received().because(REASON, told("2026-04-01"));
        assertThat(request.due()).isEqualTo("2026-03-30");
        assertThat(request.then(redate(2, "2026-03-30")).due()).isEqualTo("2026-04-28");
        becomesUnlawful(request, redate(2, "2026-03-26"), ReplyPeriodRule.EXTENSION_APPROVED_FIRST);
        assertThat(request.due()).isEqualTo("2026-03-30");
    }

    /** An extension of 20 working days, approved on 2026-03-27. */
    private static RequestCommand told(String on) {
        return new PeriodCommand.ExtendReply(20, "王主任", day("2026-03-27"), day(on), "需要检索档案");
    }

    @Test
    void an_extension_told_too_late_after_all_extends_nothing() {
        Requests request = received().then(extension(20, "2026-03-30"));
        assertThat(request.due()).isEqualTo("2026-04-28");
        becomesUnlawful(request, redate(2, "2026-03-31"), ReplyPeriodRule.EXTENSION_IN_TIME);
        assertThat(request.due()).isEqualTo("2026-03-30");
    }

    @Test
    void a_fee_notice_sent_in_time_after_all_stops_the_clock_and_one_sent_late_does_not() {
        Requests request = thirtyFifth().because(REASON, charge("2026-03-31"));
        assertThat(request.due()).isEqualTo("2026-03-30");
        request.then(redate(2, "2026-03-30"));
        assertThat(faults(request, 2)).isEmpty();
        assertThat(request.due()).isNull();
        becomesUnlawful(request, redate(2, "2026-03-31"), FeeRule.FEE_NOTICE_IN_TIME);
        assertThat(request.due()).isEqualTo("2026-03-30");
    }

    @Test
    void a_wrong_notice_on_the_wrong_case_is_retracted_and_the_right_one_is_no_fault() {
        Requests request = received().then(correction("2026-03-05")).then(retract(2));
        assertThat(request.due()).isEqualTo("2026-03-30");
        request.then(correction("2026-03-09"));
        assertThat(faults(request, 4)).isEmpty();
        assertThat(request.due()).isNull();
        assertThat(request.then(corrected("2026-03-24")).due()).isEqualTo("2026-04-22");
    }

    @Test
    void a_second_notice_stays_a_fault_as_recorded_when_the_first_is_retracted_and_is_mended_by_recording_it_anew() {
        Requests request = received()
                .then(correction("2026-03-05"))
                .then(corrected("2026-03-06"))
                .because(REASON, correction("2026-03-09"));
        request.then(retract(4)).then(retract(3)).then(retract(2)).then(correction("2026-03-09"));
        assertThat(faults(request, 4)).containsExactly(CorrectionRule.CORRECTION_ONLY_ONCE.name());
        assertThat(faults(request, 8)).isEmpty();
        assertThat(request.due()).isNull();
    }

    @Test
    void faults_stay_as_recorded_when_the_receipt_is_amended() {
        Requests request = received().because(REASON, correction("2026-03-12"));
        request.then(receiptDate("2026-03-05"));
        assertThat(faults(request, 2)).containsExactly(CorrectionRule.CORRECTION_NOTICE_IN_TIME.name());
        assertThat(request.due()).isEqualTo("2026-04-02");
    }
}
