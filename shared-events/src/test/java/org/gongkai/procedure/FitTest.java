package org.gongkai.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.casefile.Happened.*;
import static org.gongkai.rule.Refusals.refused;
import static org.gongkai.rule.chapter.ConsultationRule.CONSULTATION_ENDED;
import static org.gongkai.rule.chapter.ConsultationRule.CONSULTATION_NOT_SERVED;
import static org.gongkai.rule.chapter.ConsultationRule.CONSULTATION_STILL_RUNNING;
import static org.gongkai.rule.chapter.ConsultationRule.NO_SUCH_CONSULTATION;
import static org.gongkai.rule.chapter.CorrectionRule.CORRECTION_STILL_RUNNING;
import static org.gongkai.rule.chapter.CorrectionRule.LATE_CORRECTION_NEEDS_REASON;
import static org.gongkai.rule.chapter.CorrectionRule.NO_OPEN_CORRECTION;
import static org.gongkai.rule.chapter.ReceiptRule.ALREADY_RECEIVED;
import static org.gongkai.rule.chapter.ReceiptRule.CONFIRMATION_NOT_NEEDED;
import static org.gongkai.rule.chapter.ReceiptRule.NOT_YET_RECEIVED;
import static org.gongkai.rule.chapter.RecordRule.ALREADY_CLOSED;
import static org.gongkai.rule.chapter.RecordRule.VOIDED;
import static org.gongkai.rule.chapter.ReplyRule.ALREADY_DECIDED;
import static org.gongkai.rule.chapter.ReplyRule.ALREADY_SERVED;
import static org.gongkai.rule.chapter.ReplyRule.NOT_DECIDED;
import static org.gongkai.rule.chapter.ReplyRule.NOT_REPLIED;
import static org.gongkai.rule.chapter.ReplyRule.REPLY_NEEDED_FOR_OUTCOME;
import static org.gongkai.rule.chapter.ReplyRule.UNCLEAR_ONLY_AFTER_CORRECTION;
import static org.gongkai.rule.chapter.YearRule.YEAR_REOPENED_FOR_OTHERS;

import java.util.List;
import java.util.Set;
import org.gongkai.booking.Booked;
import org.gongkai.booking.BookingPlan;
import org.gongkai.booking.Life;
import org.gongkai.booking.Periods;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.junit.jupiter.api.Test;

/** Each rule that can be broken by an event out of place: once broken, once kept. */
class FitTest {

    private static final CaseFile RECEIVED = file("2025-12-01");
    private static final CaseFile AWAITING = file(RECEIVED, correctionRequested("2025-12-03", "2025-12-17"));
    private static final CaseFile CONSULTING = file(RECEIVED, consulted(1, "2025-12-03"));
    private static final CaseFile DECIDED_FILE = file(RECEIVED, decided(Outcome.GRANTED, "2025-12-20"));
    private static final CaseFile REPLIED = file(DECIDED_FILE, dispatched("2025-12-22"));

    private static CaseFile submittedBy(Channel channel) {
        return CaseFile.of(List.of(submitted(channel, "2025-12-01")));
    }

    private static void fits(CaseFile file, RequestEvent event) {
        Fit.require(file.facts(), event);
    }

    private static RuleBroken breaks(Rule rule, CaseFile file, RequestEvent event) {
        return refused(rule, () -> fits(file, event));
    }

    @Test
    void nothing_more_happens_to_a_voided_registration() {
        var voided = file(RECEIVED, voided("2025-12-05"));
        breaks(VOIDED, voided, extended("2025-12-06"));
        breaks(VOIDED, voided, voided("2025-12-06"));
        fits(RECEIVED, voided("2025-12-05"));
        fits(REPLIED, voided("2025-12-30"));
    }

    @Test
    void only_letters_internet_and_fax_are_confirmed() {
        breaks(CONFIRMATION_NOT_NEEDED, submittedBy(Channel.POST_SIGNED), confirmed("2025-12-02"));
        fits(submittedBy(Channel.FAX), confirmed("2025-12-02"));
    }

    @Test
    void a_request_is_received_once() {
        var received = file(submittedBy(Channel.INTERNET), confirmed("2025-12-02"), received("2025-12-02"));
        breaks(ALREADY_RECEIVED, received, confirmed("2025-12-03"));
        breaks(ALREADY_RECEIVED, received, received("2025-12-03"));
        fits(file(submittedBy(Channel.INTERNET), confirmed("2025-12-02")), received("2025-12-02"));
    }

    @Test
    void what_needs_confirmation_is_received_when_confirmed() {
        breaks(NOT_YET_RECEIVED, submittedBy(Channel.INTERNET), received("2025-12-02"));
        fits(submittedBy(Channel.IN_PERSON), received("2025-12-01"));
        fits(submittedBy(Channel.INTERNET), received(Origin.LEGACY, "2025-12-02", 2026));
    }

    @Test
    void no_step_is_taken_before_receipt() {
        var submitted = submittedBy(Channel.INTERNET);
        breaks(NOT_YET_RECEIVED, submitted, extended("2025-12-02"));
        breaks(NOT_YET_RECEIVED, submitted, withdrawn("2025-12-02"));
        breaks(NOT_YET_RECEIVED, submitted, receiptAmended("2025-12-02", "2025-12-03"));
        fits(RECEIVED, withdrawn("2025-12-02"));
        fits(RECEIVED, receiptAmended("2025-12-01", "2025-12-03"));
    }

    @Test
    void no_step_is_taken_after_the_end() {
        for (RequestEvent step : List.of(
                correctionRequested("2025-12-23", "2026-01-10"),
                consulted(1, "2025-12-23"),
                extended("2025-12-23"),
                decided(Outcome.GRANTED, "2025-12-23"),
                dispatched("2025-12-23"),
                withdrawn("2025-12-23"))) {
            breaks(ALREADY_CLOSED, REPLIED, step);
        }
        fits(DECIDED_FILE, withdrawn("2025-12-23"));
    }

    @Test
    void a_correction_answers_a_notice_that_is_waited_for() {
        breaks(NO_OPEN_CORRECTION, RECEIVED, corrected("2025-12-10", null));
        breaks(NO_OPEN_CORRECTION, RECEIVED, noticeServed("2025-12-10", "2025-12-24"));
        breaks(NO_OPEN_CORRECTION, file(AWAITING, corrected("2025-12-10", null)), abandoned("2026-01-20"));
        fits(AWAITING, corrected("2025-12-10", null));
        fits(AWAITING, noticeServed("2025-12-04", "2025-12-18"));
    }

    @Test
    void a_request_is_abandoned_only_after_the_period_for_correcting() {
        breaks(CORRECTION_STILL_RUNNING, AWAITING, abandoned("2025-12-17"));
        fits(AWAITING, abandoned("2025-12-18"));
        breaks(
                CORRECTION_STILL_RUNNING,
                file(AWAITING, noticeServed("2025-12-04", "2025-12-18")),
                abandoned("2025-12-18"));
    }

    @Test
    void a_late_correction_has_a_good_reason() {
        breaks(LATE_CORRECTION_NEEDS_REASON, AWAITING, corrected("2025-12-18", null));
        fits(AWAITING, corrected("2025-12-18", "住院"));
        fits(AWAITING, corrected("2025-12-17", null));
    }

    @Test
    void an_answer_comes_from_someone_who_was_asked() {
        breaks(NO_SUCH_CONSULTATION, CONSULTING, opinion(2, "2025-12-10"));
        fits(CONSULTING, opinion(1, "2025-12-10"));
    }

    @Test
    void a_consultation_ends_once() {
        breaks(CONSULTATION_ENDED, file(CONSULTING, opinion(1, "2025-12-10")), opinion(1, "2025-12-11"));
        fits(file(CONSULTING, consulted(2, "2025-12-04"), opinion(2, "2025-12-10")), opinion(1, "2025-12-11"));
    }

    @Test
    void silence_is_reckoned_from_service() {
        breaks(CONSULTATION_NOT_SERVED, CONSULTING, lapsed(1, "2025-12-29"));
        fits(file(CONSULTING, letterServed(1, "2025-12-05", "2025-12-26")), lapsed(1, "2025-12-26"));
    }

    @Test
    void silence_lasts_to_the_end_of_the_period() {
        var served = file(CONSULTING, letterServed(1, "2025-12-05", "2025-12-26"));
        breaks(CONSULTATION_STILL_RUNNING, served, lapsed(1, "2025-12-25"));
        fits(served, lapsed(1, "2025-12-26"));
    }

    @Test
    void a_request_is_decided_once() {
        breaks(ALREADY_DECIDED, DECIDED_FILE, decided(Outcome.GRANTED, "2025-12-21"));
        fits(file(DECIDED_FILE, retracted(2)), decided(Outcome.GRANTED, "2025-12-21"));
    }

    @Test
    void still_unclear_presumes_a_correction() {
        var unclear = decided(Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION, "2025-12-21");
        breaks(UNCLEAR_ONLY_AFTER_CORRECTION, AWAITING, unclear);
        fits(file(AWAITING, corrected("2025-12-10", null)), unclear);
    }

    @Test
    void what_was_not_decided_is_not_dispatched() {
        breaks(NOT_DECIDED, RECEIVED, dispatched("2025-12-22"));
        fits(DECIDED_FILE, dispatched("2025-12-22"));
    }

    @Test
    void only_a_reply_is_served() {
        breaks(NOT_REPLIED, DECIDED_FILE, served("2025-12-24"));
        breaks(NOT_REPLIED, file(DECIDED_FILE, withdrawn("2025-12-22")), served("2025-12-24"));
        fits(REPLIED, served("2025-12-24"));
    }

    @Test
    void a_reply_is_served_once() {
        breaks(ALREADY_SERVED, file(REPLIED, served("2025-12-24")), served("2025-12-25"));
        fits(file(REPLIED, served("2025-12-24"), retracted(4)), served("2025-12-25"));
    }

    @Test
    void an_outcome_is_amended_when_there_is_one() {
        var outcome = amended(new Amendment.ReportableOutcome(Outcome.GRANTED, Outcome.PARTIALLY_GRANTED));
        breaks(REPLY_NEEDED_FOR_OUTCOME, DECIDED_FILE, outcome);
        fits(REPLIED, outcome);
    }

    @Test
    void the_ledgers_own_events_and_mendings_fit_anywhere() {
        fits(REPLIED, carried(2025));
        fits(REPLIED, retracted(3));
        fits(REPLIED, redated(3, "2025-12-23"));
        assertThatThrownBy(() -> fits(RECEIVED, submitted(Channel.FAX, "2025-12-01")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_request_standing_in_a_reopened_year_waits_for_commands_that_name_it() {
        Booked booked =
                Booked.NOTHING.plus(List.of(new Booking(AGENCY, 2025, Line.NEW_RECEIVED, Column.NATURAL_PERSON, 1)));
        Life life = file(RECEIVED, withdrawn("2026-02-02")).life();
        var everyday = Periods.closedTo(2025);
        RuleBroken why = refused(
                YEAR_REOPENED_FOR_OTHERS, () -> Fit.require(BookingPlan.of(life, everyday, booked), everyday, booked));
        assertThat(why.en()).startsWith("This request stands in 2025,");
        var named = new Periods(2025, Set.of(2025));
        Fit.require(BookingPlan.of(life, named, booked), named, booked);
    }
}
