package org.gongkai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.casefile.Happened.*;

import java.util.List;
import java.util.Objects;
import org.gongkai.booking.Cell;
import org.gongkai.booking.Life;
import org.gongkai.events.Fault;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestEvent;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static State state(CaseFile file) {
        return file.facts().state();
    }

    @Test
    void the_chain_of_a_request_over_the_year_end_state_by_state() {
        var file = CaseFile.of(List.of(submitted(Channel.POST_SIGNED, "2025-12-22")));
        assertThat(state(file)).isEqualTo(State.SUBMITTED);
        file = file(file, received("2025-12-22"));
        assertThat(state(file)).isEqualTo(State.RECEIVED);
        file = file(file, correctionRequested("2025-12-29", "2026-01-13"));
        assertThat(state(file)).isEqualTo(State.AWAITING_CORRECTION);
        file = file(file, noticeServed("2025-12-31", "2026-01-15"));
        assertThat(Objects.requireNonNull(file.facts().openCorrection()).deadline())
                .isEqualTo("2026-01-15");
        file = file(file, corrected("2026-01-09", null), carried(2025));
        assertThat(state(file)).isEqualTo(State.RECEIVED);
        file = file(file, consulted(1, "2026-01-20"), letterServed(1, "2026-01-22", "2026-02-12"));
        assertThat(state(file)).isEqualTo(State.CONSULTING);
        file = file(file, opinion(1, "2026-02-10"), extended("2026-03-05"));
        assertThat(state(file)).isEqualTo(State.RECEIVED);
        file = file(file, decided(Outcome.GRANTED, "2026-03-30"));
        assertThat(state(file)).isEqualTo(State.DECIDED);
        file = file(file, dispatched("2026-03-31"), served("2026-04-02"));
        assertThat(state(file)).isEqualTo(State.REPLIED);
        assertThat(file.facts().servedOn()).isEqualTo("2026-04-02");
        assertThat(file.life())
                .isEqualTo(new Life(
                        Column.NATURAL_PERSON,
                        new Life.Entry.Received(d("2025-12-22")),
                        new Life.Exit.Settled(Line.GRANTED, d("2026-03-31")),
                        null));
        assertThat(file.nextSequence()).isEqualTo(13);
    }

    @Test
    void the_other_ends_of_a_request() {
        assertThat(state(file("2025-12-22", withdrawn("2025-12-24")))).isEqualTo(State.WITHDRAWN);
        var uncorrected = file("2025-12-22", correctionRequested("2025-12-29", "2026-01-13"), abandoned("2026-01-14"));
        assertThat(state(uncorrected)).isEqualTo(State.ABANDONED);
        assertThat(state(file("2025-12-22", voided("2025-12-24")))).isEqualTo(State.VOIDED);
    }

    @Test
    void a_retracted_step_counts_as_never_having_happened_and_stays_visible() {
        var file = file("2025-03-03", decided(Outcome.GRANTED, "2025-03-20"), dispatched("2025-03-21"), retracted(3));
        assertThat(state(file)).isEqualTo(State.DECIDED);
        assertThat(Objects.requireNonNull(file.step(3)).retracted()).isTrue();
        assertThat(file.steps()).hasSize(5);
        assertThat(state(file(file, dispatched("2025-03-24")))).isEqualTo(State.REPLIED);
    }

    @Test
    void a_retracted_correction_leaves_the_earlier_extension_in_force() {
        var file = file(
                "2025-12-01",
                extended("2025-12-02"),
                correctionRequested("2025-12-03", "2025-12-24"),
                corrected("2025-12-10", null));
        assertThat(file.facts().extension()).isNull();
        assertThat(file(file, retracted(4)).facts().extension()).isNotNull();
    }

    @Test
    void a_re_dated_step_stands_with_the_right_date() {
        var file = file("2025-12-01", decided(Outcome.GRANTED, "2025-12-20"), dispatched("2026-01-04"));
        var mended = file(file, redated(3, "2025-12-31"));
        assertThat(Objects.requireNonNull(mended.facts().closure()).on()).isEqualTo("2025-12-31");
        assertThat(Objects.requireNonNull(mended.step(3)).event().occurredOn()).isEqualTo("2025-12-31");
        assertThat(mended.life().exit()).isEqualTo(new Life.Exit.Settled(Line.GRANTED, d("2025-12-31")));
    }

    @Test
    void a_reply_sent_and_made_on_one_day_is_re_dated_as_one() {
        assertThat(dispatched("2026-01-04").redated(d("2025-12-31")).dispatchedOn())
                .isEqualTo("2025-12-31");
        assertThat(handedOver("2026-01-04", "2026-01-09")
                        .redated(d("2026-01-08"))
                        .dispatchedOn())
                .isEqualTo("2026-01-04");
        assertThat(handedOver("2026-01-04", "2026-01-09")
                        .redated(d("2026-01-02"))
                        .dispatchedOn())
                .isEqualTo("2026-01-02");
    }

    @Test
    void a_period_ends_as_reckoned_from_the_right_date() {
        var file = file(
                "2025-12-01",
                correctionRequested("2025-12-03", "2025-12-17"),
                noticeServed("2025-12-04", "2025-12-18"),
                redated(2, "2025-12-02", "2025-12-16"));
        assertThat(Objects.requireNonNull(file.facts().openCorrection()).deadline())
                .isEqualTo("2025-12-18");
        file = file(file, redated(3, "2025-12-08", "2025-12-22"));
        assertThat(Objects.requireNonNull(file.facts().openCorrection()).deadline())
                .isEqualTo("2025-12-22");
        file = file(file, retracted(3));
        assertThat(Objects.requireNonNull(file.facts().openCorrection()).deadline())
                .isEqualTo("2025-12-16");
        file = file(file, consulted(1, "2025-12-09"), letterServed(1, "2025-12-10", "2025-12-31"));
        file = file(file, redated(8, "2025-12-11", "2026-01-04"));
        assertThat(Objects.requireNonNull(file.facts().consultation(1)).deadline())
                .isEqualTo("2026-01-04");
    }

    @Test
    void mending_leaves_what_was_booked() {
        var entry = new Booking(AGENCY, 2025, Line.NEW_RECEIVED, Column.NATURAL_PERSON, 1);
        RequestEvent booked = received("2025-03-03").posted(new Posting(1, List.of(entry), false));
        var file = CaseFile.of(List.of(submitted(Channel.IN_PERSON, "2025-03-03"), booked, extended("2025-03-04")));
        assertThat(file(file, retracted(2)).booked().net())
                .containsOnlyKeys(new Cell(2025, Line.NEW_RECEIVED, Column.NATURAL_PERSON));
    }

    @Test
    void two_steps_are_mended_one_after_the_other() {
        var file = file(
                "2025-03-03",
                consulted(1, "2025-03-04"),
                opinion(1, "2025-03-10"),
                decided(Outcome.GRANTED, "2025-03-20"));
        var mended = file(file, redated(4, "2025-03-21"), retracted(3), redated(2, "2025-03-05"));
        assertThat(Objects.requireNonNull(mended.facts().decision()).decidedOn())
                .isEqualTo("2025-03-21");
        var asked = Objects.requireNonNull(mended.facts().consultation(1));
        assertThat(asked.sentOn()).isEqualTo("2025-03-05");
        assertThat(asked.isOpen()).isTrue();
        assertThat(mended.facts().nextConsultation()).isEqualTo(2);
    }

    @Test
    void a_second_notice_is_waited_for_and_one_correction_answers_both() {
        var file = file(
                "2025-12-01",
                correctionRequested("2025-12-03", "2025-12-17"),
                correctionRequested("2025-12-05", "2025-12-19"));
        assertThat(Objects.requireNonNull(file.facts().openCorrection()).deadline())
                .isEqualTo("2025-12-19");
        var corrected = file(file, extended("2025-12-06"), corrected("2025-12-10", null));
        assertThat(state(corrected)).isEqualTo(State.RECEIVED);
        assertThat(corrected.facts().corrections()).noneMatch(Correction::isOpen);
        assertThat(corrected.facts().extension()).isNull();
        assertThat(Objects.requireNonNull(corrected.facts().clock()).base()).isEqualTo("2025-12-10");
    }

    @Test
    void an_answer_to_an_unlawful_second_notice_moves_no_clock() {
        var file = file(
                "2025-12-01",
                correctionRequested("2025-12-03", "2025-12-17"),
                corrected("2025-12-10", null),
                extended("2025-12-11"),
                correctionRequested("2025-12-12", "2025-12-26")
                        .with(List.of(new Fault("CORRECTION_ONLY_ONCE", List.of("2025-12-03"), "疏忽"))),
                corrected("2025-12-20", null));
        assertThat(file.facts().extension()).isNotNull();
        assertThat(Objects.requireNonNull(file.facts().clock()).base()).isEqualTo("2025-12-10");
    }

    @Test
    void an_extension_that_was_a_fault_is_known_as_one() {
        var late = extended("2025-12-30", new Fault("EXTENSION_IN_TIME", List.of(), "漏办"));
        assertThat(Objects.requireNonNull(file("2025-12-01", late).facts().extension())
                        .lawful())
                .isFalse();
    }

    @Test
    void amendments_change_the_facts_and_not_what_was_recorded() {
        var file = file("2025-12-22", withdrawn("2025-12-24"));
        file = file(
                file,
                receiptAmended("2025-12-22", "2025-12-19"),
                amended(new Amendment.Category(Column.NATURAL_PERSON, Column.COMMERCIAL_ENTERPRISE)),
                amended(new Amendment.ReportableOutcome(Outcome.OTHER_MISC, Outcome.GRANTED)),
                amended(new Amendment.Summary("预算", "决算")));
        assertThat(file.life())
                .isEqualTo(new Life(
                        Column.COMMERCIAL_ENTERPRISE,
                        new Life.Entry.Received(d("2025-12-19")),
                        new Life.Exit.Settled(Line.GRANTED, d("2025-12-24")),
                        null));
        assertThat(file.facts().filing().summary()).isEqualTo("决算");
        assertThat(Objects.requireNonNull(file.step(1)).event().occurredOn()).isEqualTo("2025-12-22");
    }

    @Test
    void amendments_survive_the_mending_of_an_earlier_step() {
        var file = file(
                "2025-12-01",
                decided(Outcome.GRANTED, "2025-12-20"),
                dispatched("2025-12-22"),
                receiptAmended("2025-12-01", "2025-12-02"),
                redated(3, "2025-12-23"));
        assertThat(Objects.requireNonNull(file.facts().receipt()).receivedOn()).isEqualTo("2025-12-02");
    }

    @Test
    void a_request_pending_at_go_live_enters_by_the_opening_year() {
        var file = CaseFile.of(
                List.of(submitted(Channel.INTERNET, "2024-12-22"), received(Origin.LEGACY, "2024-12-23", 2025)));
        assertThat(file.life().entry()).isEqualTo(new Life.Entry.Opening(2025));
    }

    @Test
    void a_stream_begins_with_the_submission_and_has_one() {
        assertThatThrownBy(() -> CaseFile.of(List.of(received("2025-12-22"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begins with RequestSubmitted, found RequestReceived");
        assertThatThrownBy(() -> CaseFile.of(List.of())).hasMessageContaining("at least one event");
        assertThatThrownBy(() -> file("2025-12-22", submitted(Channel.FAX, "2025-12-22")))
                .hasMessageContaining("submitted once");
    }

    @Test
    void there_is_no_step_before_the_first_or_after_the_last() {
        var file = file("2025-12-22");
        assertThat(file.step(-1)).isNull();
        assertThat(file.step(2)).isNull();
    }
}
