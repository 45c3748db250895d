package org.gongkai.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.command.request.Steps.*;

import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.CoAgencyConsentDeemed;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.Remedy;
import org.gongkai.events.request.RequestDecided;
import org.junit.jupiter.api.Test;

/** The worked timelines on the real calendar, through the commands a clerk gives. */
class TimelineTest {

    private final Requests request = new Requests();

    @Test
    void T1_correction_third_party_and_extension_across_the_year_end() {
        request.received(Channel.POST_SIGNED, "2025-12-22");
        assertThat(request.due()).isEqualTo("2026-01-20");
        assertThat(request.booked()).containsExactly("+NEW_RECEIVED 2025");

        request.then(correction("2025-12-29", 10)).then(correctionServed("2025-12-31"));
        assertThat(request.due()).isNull();
        assertThat(((CorrectionNoticeServed) request.recorded().getFirst()).deadline())
                .isEqualTo("2026-01-15");

        request.then(corrected("2026-01-09"));
        assertThat(request.due()).isEqualTo("2026-02-06");

        request.then(consult("2026-01-20")).then(consultationServed(1, "2026-01-22"));
        assertThat(request.file().facts().consultation(1))
                .extracting("deadline")
                .hasToString("2026-02-12");
        request.then(opinion(1, "2026-02-10"));
        assertThat(request.due()).isEqualTo("2026-03-05");

        request.then(extension(20, "2026-03-02"));
        assertThat(request.due()).isEqualTo("2026-04-02");

        request.then(decide("2026-03-30")).then(post("2026-03-31"));
        assertThat(request.booked()).containsExactly("+CARRIED_FORWARD 2025", "+CARRIED_IN 2026", "+GRANTED 2026");
        assertThat(request.state()).isEqualTo(State.REPLIED);
    }

    @Test
    void T1_a_third_party_that_stays_silent_gives_a_later_due_date() {
        request.received(Channel.POST_SIGNED, "2025-12-22")
                .then(correction("2025-12-29", 10))
                .then(correctionServed("2025-12-31"))
                .then(corrected("2026-01-09"))
                .then(consult("2026-01-20"))
                .then(consultationServed(1, "2026-01-22"))
                .then(lapse(1));
        assertThat(request.due()).isEqualTo("2026-03-09");
    }

    @Test
    void T1_a_re_dated_service_moves_the_end_of_the_period_it_starts() {
        request.received(Channel.POST_SIGNED, "2025-12-22")
                .then(correction("2025-12-29", 10))
                .then(correctionServed("2025-12-30"))
                .then(redate(3, "2025-12-31"));
        assertThat(request.file().facts().openCorrection())
                .extracting("deadline")
                .hasToString("2026-01-15");
        request.then(corrected("2026-01-09"))
                .then(consult("2026-01-20"))
                .then(consultationServed(1, "2026-01-23"))
                .then(redate(7, "2026-01-22"));
        assertThat(request.file().facts().consultation(1))
                .extracting("deadline")
                .hasToString("2026-02-12");
    }

    @Test
    void T2_spring_festival_with_its_make_up_days() {
        assertThat(new Requests().received(Channel.IN_PERSON, "2026-02-13").due())
                .isEqualTo("2026-03-19");
        assertThat(new Requests().received(Channel.IN_PERSON, "2026-02-14").due())
                .isEqualTo("2026-03-20");
        assertThat(new Requests().received(Channel.INTERNET, "2026-02-18").due())
                .isEqualTo("2026-03-20");
    }

    @Test
    void T2_the_last_day_for_a_correction_notice_is_no_fault_and_the_next_day_is() {
        request.received(Channel.IN_PERSON, "2026-02-13").then(correction("2026-03-02"));
        assertThat(request.recorded().getFirst().faults()).isEmpty();
        assertThat(new Requests()
                        .received(Channel.IN_PERSON, "2026-02-13")
                        .because("寄送耽误", correction("2026-03-03"))
                        .recorded()
                        .getFirst()
                        .faults())
                .hasSize(1);
    }

    @Test
    void T3_a_fee_is_charged_and_paid() {
        request.office.receivedBefore = 34;
        request.received(Channel.IN_PERSON, "2026-03-02");
        assertThat(request.due()).isEqualTo("2026-03-30");

        request.then(charge("2026-03-20")).then(feeServed("2026-03-23"));
        assertThat(request.due()).isNull();
        assertThat(request.file().facts().openFee())
                .hasFieldOrPropertyWithValue("amount", 200)
                .hasFieldOrPropertyWithValue("deadline", day("2026-04-21"));

        request.then(paid("2026-04-10", 200));
        assertThat(request.due()).isEqualTo("2026-05-12");
    }

    @Test
    void T3_a_fee_left_unpaid_closes_the_request_from_the_day_after() {
        request.office.receivedBefore = 34;
        request.received(Channel.IN_PERSON, "2026-03-02")
                .then(charge("2026-03-20"))
                .then(feeServed("2026-03-23"))
                .then(unpaid("2026-04-22"));
        assertThat(request.state()).isEqualTo(State.ABANDONED);
        assertThat(request.booked()).containsExactly("+OTHER_ABANDONED_FEE_UNPAID 2026");
    }

    @Test
    void T4_national_day_and_extensions() {
        assertThat(new Requests().received(Channel.IN_PERSON, "2025-09-18").due())
                .isEqualTo("2025-10-22");
        assertThat(new Requests()
                        .received(Channel.IN_PERSON, "2025-09-18")
                        .then(extension(10, "2025-10-22"))
                        .due())
                .isEqualTo("2025-11-05");
        assertThat(new Requests()
                        .received(Channel.IN_PERSON, "2025-09-18")
                        .then(extension(20, "2025-10-22"))
                        .due())
                .isEqualTo("2025-11-19");
    }

    @Test
    void T5_a_silent_change_of_year() {
        request.submitted(Channel.INTERNET, "2024-12-30");
        assertThat(request.state()).isEqualTo(State.SUBMITTED);
        assertThat(request.booked()).isEmpty();
        request.then(confirm("2024-12-30"));
        assertThat(request.due()).isEqualTo("2025-01-27");
        assertThat(request.booked()).containsExactly("+NEW_RECEIVED 2024");
        assertThat(request.then(extension(20, "2025-01-20")).due()).isEqualTo("2025-03-03");
    }

    @Test
    void T6_a_co_makers_silence_is_consent() {
        request.received(Channel.IN_PERSON, "2026-05-06")
                .then(consultAgency(ConsultationBasis.CO_MAKER, "2026-05-08"))
                .then(consultationServed(1, "2026-05-11"))
                .then(lapse(1));
        assertThat(request.recorded()).first().isInstanceOf(CoAgencyConsentDeemed.class);
        assertThat(request.file().facts().consultation(1))
                .hasFieldOrPropertyWithValue("opinion", Opinion.CONSENT)
                .hasFieldOrPropertyWithValue("endedOn", day("2026-06-01"));
        assertThat(request.due()).isEqualTo("2026-06-26");
    }

    @Test
    void T7_a_denial_goes_to_review_first_within_sixty_days() {
        request.received(Channel.POST_SIGNED, "2025-10-20")
                .then(decide(Outcome.DENIED_PROCESS_INFORMATION, "2025-11-13"));
        var decided = (RequestDecided) request.recorded().getFirst();
        assertThat(decided.remedy()).isEqualTo(Remedy.REVIEW_FIRST);
        assertThat(decided.remedyText()).contains("应当先自收到本告知书之日起六十日内", "行政复议");
    }

    @Test
    void T7_an_order_to_decide_anew_sets_twenty_working_days_and_is_not_counted_again() {
        request.received(Channel.POST_SIGNED, "2025-10-20")
                .then(decide(Outcome.DENIED_PROCESS_INFORMATION, "2025-11-13"))
                .then(post("2025-11-14"))
                .then(served("2025-11-17"));

        request.then(SuccessionBreaches.ordered("2026-03-10", Recounting.NOT_RECOUNTED, null));
        assertThat(request.state()).isEqualTo(State.RECEIVED);
        assertThat(request.due()).isEqualTo("2026-04-08");

        request.then(decide("2026-04-07")).then(post("2026-04-08"));
        assertThat(request.booked()).isEmpty();
        assertThat(request.state()).isEqualTo(State.REPLIED);
    }

    @Test
    void T8_signed_in_one_year_and_posted_in_the_next_counts_in_the_next() {
        request.received(Channel.POST_SIGNED, "2025-12-05");
        assertThat(request.due()).isEqualTo("2026-01-05");
        request.then(decide("2025-12-31"));
        assertThat(request.booked()).isEmpty();
        request.then(post("2026-01-04"));
        assertThat(request.booked()).containsExactly("+CARRIED_FORWARD 2025", "+CARRIED_IN 2026", "+GRANTED 2026");
    }

    @Test
    void T9_an_oral_request_across_qingming_and_may_day() {
        assertThat(request.received(Channel.ORAL, "2026-04-03").due()).isEqualTo("2026-05-07");
    }
}
