package org.gongkai.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.casefile.Happened.*;
import static org.gongkai.rule.Refusals.refused;
import static org.gongkai.rule.chapter.RecordRule.DATES_IN_ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the dates, step by step. */
class FitDatesTest {

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

    static Stream<Arguments> steps() {
        return Stream.of(receiving(), handling(), replying()).flatMap(s -> s);
    }

    private static Stream<Arguments> receiving() {
        return Stream.of(
                Arguments.of(submittedBy(Channel.FAX), confirmed("2025-12-01"), Term.CONFIRMED, Term.ARRIVED),
                Arguments.of(submittedBy(Channel.IN_PERSON), received("2025-12-01"), Term.RECEIVED, Term.SUBMITTED),
                Arguments.of(
                        file(submittedBy(Channel.FAX), confirmed("2025-12-02")),
                        received("2025-12-02"),
                        Term.RECEIVED,
                        Term.CONFIRMED),
                Arguments.of(
                        RECEIVED,
                        correctionRequested("2025-12-01", "2025-12-20"),
                        Term.CORRECTION_ISSUED,
                        Term.RECEIVED),
                Arguments.of(
                        AWAITING,
                        noticeServed("2025-12-03", "2025-12-18"),
                        Term.CORRECTION_SERVED,
                        Term.CORRECTION_ISSUED),
                Arguments.of(AWAITING, corrected("2025-12-03", null), Term.CORRECTED, Term.CORRECTION_ISSUED));
    }

    private static Stream<Arguments> handling() {
        return Stream.of(
                Arguments.of(RECEIVED, consulted(1, "2025-12-01"), Term.CONSULTATION_SENT, Term.RECEIVED),
                Arguments.of(
                        CONSULTING,
                        letterServed(1, "2025-12-03", "2025-12-24"),
                        Term.CONSULTATION_SERVED,
                        Term.CONSULTATION_SENT),
                Arguments.of(CONSULTING, opinion(1, "2025-12-03"), Term.OPINION_RECEIVED, Term.CONSULTATION_SENT),
                Arguments.of(RECEIVED, extended("2025-12-01"), Term.EXTENSION_NOTIFIED, Term.RECEIVED));
    }

    private static Stream<Arguments> replying() {
        return Stream.of(
                Arguments.of(RECEIVED, decided(Outcome.GRANTED, "2025-12-01"), Term.DECIDED, Term.RECEIVED),
                Arguments.of(DECIDED_FILE, dispatched("2025-12-20"), Term.DISPATCHED, Term.DECIDED),
                Arguments.of(REPLIED, served("2025-12-22"), Term.SERVED, Term.MADE),
                Arguments.of(RECEIVED, withdrawn("2025-12-01"), Term.WITHDRAWN, Term.RECEIVED));
    }

    @ParameterizedTest(name = "{2} is not before {3}")
    @MethodSource("steps")
    void each_step_keeps_the_order_of_dates(CaseFile file, RequestEvent.Step earliest, Term what, Term before) {
        fits(file, earliest);
        LocalDate tooEarly = earliest.occurredOn().minusDays(1);
        RuleBroken why = breaks(DATES_IN_ORDER, file, earliest.redated(tooEarly));
        assertThat(why.en()).isEqualTo(DATES_IN_ORDER.en(what, tooEarly, before, earliest.occurredOn()));
    }

    @Test
    void a_reply_is_not_signed_for_before_it_was_sent() {
        breaks(DATES_IN_ORDER, DECIDED_FILE, handedOver("2025-12-23", "2025-12-22"));
        fits(DECIDED_FILE, handedOver("2025-12-22", "2025-12-23"));
    }

    @Test
    void a_lapse_is_not_before_the_letter() {
        breaks(DATES_IN_ORDER, CONSULTING, lapsed(1, "2025-12-02"));
    }

    @Test
    void a_receipt_is_re_dated_only_under_what_came_after() {
        fits(REPLIED, receiptAmended("2025-12-01", "2025-12-20"));
        breaks(DATES_IN_ORDER, REPLIED, receiptAmended("2025-12-01", "2025-12-21"));
        breaks(DATES_IN_ORDER, REPLIED, receiptAmended("2025-12-01", "2025-11-30"));
        breaks(DATES_IN_ORDER, AWAITING, receiptAmended("2025-12-01", "2025-12-04"));
        breaks(DATES_IN_ORDER, CONSULTING, receiptAmended("2025-12-01", "2025-12-04"));
        breaks(DATES_IN_ORDER, file(RECEIVED, extended("2025-12-03")), receiptAmended("2025-12-01", "2025-12-04"));
        breaks(DATES_IN_ORDER, file(RECEIVED, withdrawn("2025-12-03")), receiptAmended("2025-12-01", "2025-12-04"));
    }
}
