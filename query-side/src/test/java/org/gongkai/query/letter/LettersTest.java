package org.gongkai.query.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.query.letter.Story.AGENCY;
import static org.gongkai.query.letter.Story.ID;
import static org.gongkai.query.letter.Story.d;

import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.Offer.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static List<LetterKind> recorded(Story story) {
        return kinds(story, Readiness.RECORDED);
    }

    private static List<LetterKind> kinds(Story story, Readiness readiness) {
        return Letters.availableFor(story.build()).stream()
                .filter(offer -> offer.readiness() == readiness)
                .map(Offer::kind)
                .toList();
    }

    private static LetterKind suggested(Story story) {
        return Letters.availableFor(story.build()).stream()
                .filter(Offer::suggested)
                .map(Offer::kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_is_on_record_for_some_request(LetterKind kind) {
        assertThat(recorded(Samples.story(kind))).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void every_outcome_has_a_reply_or_closure(Outcome outcome) {
        assertThat(LetterKind.values()).anyMatch(kind -> kind.outcomes().contains(outcome));
    }

    @Test
    void a_new_request_is_given_its_receipt() {
        assertThat(suggested(Story.received())).isEqualTo(LetterKind.RECEIPT_NOTE);
    }

    @Test
    void the_letter_of_the_last_step_comes_first() {
        var offers = Letters.availableFor(Samples.extended().build());
        assertThat(offers.getFirst()).isEqualTo(new Offer(LetterKind.EXTENSION_NOTICE, Readiness.RECORDED, true));
        assertThat(offers).filteredOn(Offer::suggested).hasSize(1);
    }

    @Test
    void what_is_on_record_comes_before_drafts() {
        var offers = Letters.availableFor(Samples.correctionRequested().build()).stream()
                .map(Offer::readiness)
                .toList();
        assertThat(offers).isSorted();
    }

    @Test
    void an_open_request_can_have_any_reply_drafted() {
        assertThat(kinds(Story.received(), Readiness.DRAFT))
                .contains(LetterKind.REPLY_DENIED_PROCESS, LetterKind.CORRECTION_NOTICE, LetterKind.EXTENSION_NOTICE)
                .doesNotContain(LetterKind.CLOSURE_NO_CORRECTION, LetterKind.DELAY_NOTICE);
    }

    @Test
    void once_an_outcome_is_proposed_only_its_replies_are_drafted() {
        var story = Story.received()
                .and(new DraftProposed(
                        AGENCY, ID, DraftKind.REPLY, Outcome.DENIED_INTERNAL_AFFAIRS, null, "李四", d("2026-01-20")));
        assertThat(kinds(story, Readiness.DRAFT))
                .filteredOn(LetterKind::isReply)
                .containsExactly(LetterKind.REPLY_DENIED_INTERNAL);
        assertThat(suggested(story)).isEqualTo(LetterKind.APPROVAL_SHEET);
    }

    @Test
    void the_article_on_record_tells_which_reply_is_meant() {
        var held = Outcome.UNAVAILABLE_NOT_HELD;
        assertThat(suggested(Story.received().decided(held, new Ground(held, "第三十六条第（五）项", "由区建设局负责公开"))))
                .isEqualTo(LetterKind.REPLY_OTHER_AGENCY);
        assertThat(suggested(Story.received().decided(held, new Ground(held, "第三十六条第（四）项", "未制作"))))
                .isEqualTo(LetterKind.REPLY_NOT_EXISTING);
        assertThat(suggested(
                        Story.received().decided(Outcome.GRANTED, new Ground(Outcome.GRANTED, "第三十六条第（一）项", "区政府网站"))))
                .isEqualTo(LetterKind.REPLY_ALREADY_PUBLIC);
        assertThat(suggested(Story.received()
                        .decided(Outcome.OTHER_MISC, new Ground(Outcome.OTHER_MISC, "党务公开条例", "属于党务信息"))))
                .isEqualTo(LetterKind.REPLY_PARTY_AFFAIRS);
    }

    @Test
    void a_decided_request_has_no_drafts_left() {
        var story = Story.received().decided(Outcome.GRANTED);
        assertThat(kinds(story, Readiness.DRAFT)).isEmpty();
        assertThat(recorded(story)).doesNotContain(LetterKind.REPLY_PARTIAL, LetterKind.CORRECTION_NOTICE);
    }

    @Test
    void a_step_that_was_retracted_has_no_letter() {
        var story = Samples.extended().and(new StepRetracted(AGENCY, ID, d("2026-01-29"), 2, "没有发出", Posting.NONE));
        assertThat(recorded(story)).doesNotContain(LetterKind.EXTENSION_NOTICE);
    }

    @Test
    void a_voided_request_keeps_its_sheets_only() {
        var story = Story.received().and(new RequestVoided(AGENCY, ID, d("2026-01-06"), "重复登记", null, Posting.NONE));
        assertThat(kinds(story, Readiness.DRAFT)).isEmpty();
        assertThat(recorded(story))
                .allMatch(kind -> kind.group() == LetterGroup.SHEET || kind == LetterKind.RECEIPT_NOTE);
    }
}
