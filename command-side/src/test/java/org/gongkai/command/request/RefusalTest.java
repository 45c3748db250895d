package org.gongkai.command.request;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.command.request.Steps.*;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.command.request.correction.CorrectionCommand;
import org.gongkai.command.request.reply.ReplyCommand;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.ConsultationRule;
import org.gongkai.rule.chapter.CorrectionRule;
import org.gongkai.rule.chapter.ReceiptRule;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.ReplyRule;
import org.gongkai.rule.chapter.YearRule;
import org.junit.jupiter.api.Test;

/** What breaks logic or the ledger is refused, and says which rule. */
class RefusalTest {

    private final Requests request = new Requests().received(Channel.POST_SIGNED, "2026-03-02");

    @Test
    void nothing_can_be_recorded_that_has_not_happened() {
        refused(RecordRule.DATE_IN_FUTURE, () -> new Requests().received(Channel.IN_PERSON, "2026-11-21"));
        refused(RecordRule.DATE_IN_FUTURE, () -> request.then(decide("2026-11-21")));
    }

    @Test
    void a_step_cannot_be_dated_before_the_one_it_follows() {
        refused(RecordRule.DATES_IN_ORDER, () -> request.then(decide("2026-03-01")));
        request.then(decide("2026-03-10"));
        refused(RecordRule.DATES_IN_ORDER, () -> request.then(post("2026-03-09")));
    }

    @Test
    void a_request_is_confirmed_once_and_only_where_its_channel_asks_for_it() {
        refused(ReceiptRule.CONFIRMATION_NOT_NEEDED, () -> request.then(confirm("2026-03-03")));
        var letter = new Requests().submitted(Channel.POST_UNSIGNED, "2026-03-02");
        refused(ReceiptRule.NOT_YET_RECEIVED, () -> letter.then(decide("2026-03-10")));
        letter.then(confirm("2026-03-03"));
        refused(ReceiptRule.ALREADY_RECEIVED, () -> letter.then(confirm("2026-03-04")));
    }

    @Test
    void a_second_decision_is_refused() {
        request.then(decide("2026-03-10"));
        refused(ReplyRule.ALREADY_DECIDED, () -> request.then(decide("2026-03-11")));
    }

    @Test
    void nothing_is_dispatched_before_it_is_decided_and_nothing_served_before_it_is_dispatched() {
        refused(ReplyRule.NOT_DECIDED, () -> request.then(post("2026-03-10")));
        request.then(decide("2026-03-10"));
        refused(ReplyRule.NOT_REPLIED, () -> request.then(served("2026-03-12")));
    }

    @Test
    void a_closed_request_takes_no_further_step() {
        request.then(decide("2026-03-10")).then(post("2026-03-11"));
        refused(RecordRule.ALREADY_CLOSED, () -> request.then(withdraw("2026-03-12")));
        refused(RecordRule.ALREADY_CLOSED, () -> request.then(correction("2026-03-12")));
        request.then(served("2026-03-13"));
        refused(ReplyRule.ALREADY_SERVED, () -> request.then(served("2026-03-14")));
    }

    @Test
    void a_request_is_abandoned_only_after_the_period_for_correcting() {
        refused(CorrectionRule.NO_OPEN_CORRECTION, () -> request.then(uncorrected("2026-04-01")));
        request.then(correction("2026-03-05")).then(correctionServed("2026-03-06"));
        refused(CorrectionRule.CORRECTION_STILL_RUNNING, () -> request.then(uncorrected("2026-03-27")));
        request.then(uncorrected("2026-03-28"));
    }

    @Test
    void a_late_correction_needs_its_good_reason() {
        request.then(correction("2026-03-05", 5));
        refused(CorrectionRule.LATE_CORRECTION_NEEDS_REASON, () -> request.then(corrected("2026-03-20")));
        request.then(new CorrectionCommand.SubmitCorrection(null, day("2026-03-20"), "住院"));
    }

    @Test
    void consultations_are_answered_once_and_lapse_only_after_their_period() {
        refused(ConsultationRule.NO_SUCH_CONSULTATION, () -> request.then(opinion(1, "2026-03-10")));
        request.then(consult("2026-03-05"));
        refused(ConsultationRule.CONSULTATION_NOT_SERVED, () -> request.then(lapse(1)));
        request.today("2026-03-20").then(consultationServed(1, "2026-03-06"));
        refused(ConsultationRule.CONSULTATION_STILL_RUNNING, () -> request.then(lapse(1)));
        request.today("2026-11-20").then(lapse(1));
        refused(ConsultationRule.CONSULTATION_ENDED, () -> request.then(opinion(1, "2026-03-30")));
    }

    @Test
    void an_outcome_has_the_grounds_and_reasons_the_law_asks_for() {
        refused(ReplyRule.REASONS_OWED, () -> request.then(plain(Outcome.DENIED_STATE_SECRET)));
        refused(
                ReplyRule.UNCLEAR_ONLY_AFTER_CORRECTION,
                () -> request.then(decide(Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION, "2026-03-10")));
        refused(
                ReplyRule.REPEAT_NAMES_THE_EARLIER,
                () -> request.then(new ReplyCommand.Decide(
                        Outcome.NOT_PROCESSED_REPEAT,
                        List.of(new ReplyCommand.GroundGiven(Outcome.NOT_PROCESSED_REPEAT, null, "已答复")),
                        "1号",
                        day("2026-03-10"),
                        null)));
        refused(
                CorrectionRule.NO_OPEN_CORRECTION,
                () -> request.then(decide(Outcome.OTHER_ABANDONED_NO_CORRECTION, "2026-03-10")));
        refused(ReplyRule.GROUNDS_NAME_THE_OUTCOME, () -> request.then(grounds(Outcome.GRANTED, Outcome.OTHER_MISC)));
        refused(
                ReplyRule.PARTIAL_HAS_BOTH_PARTS,
                () -> request.then(grounds(Outcome.PARTIALLY_GRANTED, Outcome.GRANTED, Outcome.GRANTED)));
    }

    private static RequestCommand plain(Outcome outcome) {
        return new ReplyCommand.Decide(outcome, null, "1号", day("2026-03-10"), null);
    }

    private static RequestCommand grounds(Outcome outcome, Outcome... grounds) {
        var given = java.util.Arrays.stream(grounds)
                .map(g -> new ReplyCommand.GroundGiven(g, null, "理由"))
                .toList();
        return new ReplyCommand.Decide(outcome, given, "1号", day("2026-03-10"), null);
    }

    @Test
    void an_amendment_that_changes_nothing_is_refused() {
        refused(RecordRule.NOTHING_CHANGES, () -> request.then(category(Column.NATURAL_PERSON)));
        refused(RecordRule.NOTHING_CHANGES, () -> request.then(receiptDate("2026-03-02")));
        refused(ReplyRule.REPLY_NEEDED_FOR_OUTCOME, () -> request.then(outcome(Outcome.GRANTED)));
    }

    @Test
    void a_voided_registration_takes_nothing_more() {
        request.then(voidIt("2026-03-10"));
        refused(RecordRule.VOIDED, () -> request.then(decide("2026-03-10")));
        refused(RecordRule.VOIDED, () -> request.then(voidIt("2026-03-11")));
    }

    @Test
    void steps_that_do_not_exist_or_carry_others_cannot_be_retracted() {
        refused(RecordRule.NO_SUCH_STEP, () -> request.then(retract(99)));
        refused(RecordRule.STEP_NOT_MENDABLE, () -> request.then(retract(0)));
        request.then(decide("2026-03-10")).then(post("2026-03-11"));
        refused(RecordRule.LATER_STEP_DEPENDS, () -> request.then(retract(2)));
        request.then(retract(3));
        refused(RecordRule.STEP_ALREADY_RETRACTED, () -> request.then(retract(3)));
    }

    @Test
    void a_request_pending_from_before_needs_a_declared_opening() {
        refused(YearRule.LEGACY_NEEDS_OPENING, () -> new Requests().legacy("2025-12-20"));
        refused(YearRule.LEGACY_FROM_BEFORE, () -> new Requests().openedIn(2026).legacy("2026-01-05"));
        refused(
                YearRule.YEAR_TAKES_NO_BOOKINGS,
                () -> new Requests().openedIn(2025).closedTo(2025).legacy("2024-12-20"));
    }

    private static void refused(Rule rule, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.rule())
                                .isEqualTo(rule));
    }
}
