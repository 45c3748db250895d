package org.gongkai.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.command.request.Steps.*;

import org.gongkai.command.request.correction.CorrectionCommand;
import org.gongkai.command.request.period.PeriodCommand;
import org.gongkai.command.request.reply.ReplyCommand;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.Recounting;
import org.gongkai.rule.Rule;
import org.gongkai.rule.chapter.CorrectionRule;
import org.gongkai.rule.chapter.OfficeRule;
import org.gongkai.rule.chapter.ReplyPeriodRule;
import org.gongkai.rule.chapter.ReplyRule;
import org.junit.jupiter.api.Test;

/** What is unlawful but happened can be recorded with its reason, and does not move the lawful clock. */
class FaultTest {

    private static final String REASON = "值班人员疏忽";

    private final Requests request = new Requests().received(Channel.POST_SIGNED, "2026-03-02");

    @Test
    void a_late_correction_notice_is_refused_without_a_reason() {
        assertThatThrownBy(() -> request.then(correction("2026-03-20")))
                .isInstanceOf(FaultNeedsReason.class)
                .hasMessageContaining("2026-03-11");
    }

    @Test
    void a_late_correction_notice_is_recorded_with_its_reason() {
        recordsFault(correction("2026-03-20"), CorrectionRule.CORRECTION_NOTICE_IN_TIME);
    }

    @Test
    void a_second_correction_notice_is_recorded_and_stops_no_clock() {
        request.then(correction("2026-03-05")).then(corrected("2026-03-10"));
        var due = request.due();
        recordsFault(correction("2026-03-12"), CorrectionRule.CORRECTION_ONLY_ONCE);
        assertThat(request.due()).isEqualTo(due);
        request.then(corrected("2026-03-16"));
        assertThat(request.due()).isEqualTo(due);
    }

    @Test
    void a_second_correction_notice_is_in_order_where_the_policy_allows_it() {
        request.practice(PaperOffice.TWO_NOTICES)
                .then(correction("2026-03-05"))
                .then(corrected("2026-03-10"))
                .then(correction("2026-03-12"));
        assertThat(request.recorded().getFirst().faults()).isEmpty();
        assertThat(request.due()).as("it stops the clock").isNull();
    }

    @Test
    void a_correction_period_over_15_working_days_is_a_fault() {
        recordsFault(correction("2026-03-05", 20), CorrectionRule.CORRECTION_PERIOD_REASONABLE);
    }

    @Test
    void an_extension_told_after_the_due_date_is_recorded_and_moves_nothing() {
        var due = request.due();
        recordsFault(extension(20, "2026-04-15"), ReplyPeriodRule.EXTENSION_IN_TIME);
        assertThat(request.due()).isEqualTo(due);
    }

    @Test
    void a_second_extension_is_recorded_as_a_fault() {
        request.then(extension(5, "2026-03-20"));
        recordsFault(extension(5, "2026-03-23"), ReplyPeriodRule.EXTENSION_ONLY_ONCE);
    }

    @Test
    void an_extension_told_before_it_was_approved_is_a_fault() {
        recordsFault(
                new PeriodCommand.ExtendReply(10, "王主任", day("2026-03-20"), day("2026-03-18"), "检索"),
                ReplyPeriodRule.EXTENSION_APPROVED_FIRST);
    }

    @Test
    void a_private_courier_is_a_fault() {
        request.then(decide("2026-03-20"));
        recordsFault(
                new ReplyCommand.DispatchReply(DispatchMethod.COURIER, day("2026-03-23"), null, null),
                ReplyRule.POST_BY_THE_POSTAL_ENTERPRISE);
    }

    @Test
    void a_new_round_is_signed_anew() {
        request.practice(PaperOffice.SIGNING)
                .then(proposed(Outcome.GRANTED, "2026-03-09"))
                .then(signed(DraftKind.REPLY, "2026-03-10"))
                .then(decide("2026-03-10"))
                .then(post("2026-03-11"))
                .then(SuccessionBreaches.ordered("2026-05-08", Recounting.NOT_RECOUNTED, null));
        recordsFault(decide("2026-05-12"), OfficeRule.SIGNED_BEFORE_DECIDED);
    }

    @Test
    void what_answers_an_unlawful_notice_moves_no_due_date_either() {
        var due = request.due();
        request.because(REASON, correction("2026-03-20")).then(corrected("2026-03-24"));
        assertThat(request.due()).isEqualTo(due);
        request.office.receivedBefore = 34;
        request.because(REASON, charge("2026-04-01")).then(paid("2026-04-08", 200));
        assertThat(request.due()).isEqualTo(due);
        request.because(REASON, charge("2026-04-09")).then(waived("2026-04-13"));
        assertThat(request.due()).isEqualTo(due);
    }

    @Test
    void an_order_to_decide_anew_ends_the_waiting_for_a_correction() {
        request.then(correction("2026-03-05"))
                .then(decide("2026-03-10"))
                .then(post("2026-03-11"))
                .then(SuccessionBreaches.ordered("2026-05-08", Recounting.NOT_RECOUNTED, null));
        assertThat(request.due()).isEqualTo("2026-06-04");
        request.then(new CorrectionCommand.SubmitCorrection(null, day("2026-05-20"), "住院"));
        assertThat(request.due()).isEqualTo("2026-06-04");
    }

    private void recordsFault(RequestCommand command, Rule rule) {
        assertThatThrownBy(() -> request.then(command)).isInstanceOf(FaultNeedsReason.class);
        request.because(REASON, command);
        assertThat(request.recorded().getFirst().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo(rule.name()))
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo(REASON));
    }
}
