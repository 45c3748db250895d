package org.gongkai.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.events.request.Remedy.EITHER;
import static org.gongkai.events.request.Remedy.NO_SUIT;
import static org.gongkai.events.request.Remedy.REVIEW_FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which way is open against a reply, by outcome, grounds and day (行政复议法第二十三条; 法释〔2025〕8号). */
class RemediesTest {

    private static Remedy of(Outcome outcome, String on) {
        return of(outcome, on, outcome);
    }

    private static Remedy of(Outcome outcome, String on, Outcome... grounds) {
        List<Ground> given =
                Stream.of(grounds).map(g -> new Ground(g, g.article(), "理由")).toList();
        return Remedies.of(outcome, given, false, LocalDate.parse(on));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "DENIED_(?!ADMINISTRATIVE).*")
    void a_denial_under_articles_14_to_16_goes_to_review_first_since_2024(Outcome denial) {
        assertThat(of(denial, "2023-12-31")).isEqualTo(EITHER);
        assertThat(of(denial, "2024-01-01")).isEqualTo(REVIEW_FIRST);
        assertThat(of(denial, "2025-11-14")).isEqualTo(REVIEW_FIRST);
    }

    @Test
    void a_partial_grant_goes_to_review_first_when_what_is_withheld_rests_on_articles_14_to_16() {
        assertThat(of(Outcome.PARTIALLY_GRANTED, "2026-03-02", Outcome.GRANTED, Outcome.DENIED_THIRD_PARTY_RIGHTS))
                .isEqualTo(REVIEW_FIRST);
        assertThat(of(Outcome.PARTIALLY_GRANTED, "2026-03-02", Outcome.GRANTED, Outcome.UNAVAILABLE_NOT_HELD))
                .isEqualTo(EITHER);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DENIED_ADMINISTRATIVE_INQUIRY",
                "UNAVAILABLE_CREATION_REQUIRED",
                "NOT_PROCESSED_PETITION_COMPLAINT",
                "NOT_PROCESSED_PUBLICATION"
            })
    void some_replies_are_no_matter_for_a_court_since_june_2025(Outcome outcome) {
        assertThat(of(outcome, "2025-05-31")).isEqualTo(EITHER);
        assertThat(of(outcome, "2025-06-01")).isEqualTo(NO_SUIT);
    }

    @Test
    void a_repeat_is_no_matter_for_a_court_when_the_earlier_reply_disclosed() {
        var grounds = List.of(new Ground(Outcome.NOT_PROCESSED_REPEAT, "第三十六条第（六）项", "已答复"));
        LocalDate day = LocalDate.parse("2026-03-02");
        assertThat(Remedies.of(Outcome.NOT_PROCESSED_REPEAT, grounds, true, day))
                .isEqualTo(NO_SUIT);
        assertThat(Remedies.of(Outcome.NOT_PROCESSED_REPEAT, grounds, false, day))
                .isEqualTo(EITHER);
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTED", "UNAVAILABLE_NOT_HELD", "NOT_PROCESSED_EXCESSIVE", "OTHER_MISC"})
    void against_everything_else_review_and_suit_are_open(Outcome outcome) {
        assertThat(of(outcome, "2026-03-02")).isEqualTo(EITHER);
    }

    private static final RemedyText.Places PLACES = new RemedyText.Places("某区人民政府", "某区人民法院", "某省行政复议平台", true);

    @Test
    void review_first_names_sixty_days_and_then_fifteen() {
        assertThat(RemedyText.of(REVIEW_FIRST, PLACES, false))
                .contains("应当先", "六十日内向某区人民政府", "十五日内向某区人民法院")
                .doesNotContain("平台");
    }

    @Test
    void an_electronic_reply_names_the_online_channel() {
        assertThat(RemedyText.of(EITHER, PLACES, true)).contains("六十日", "六个月", "某省行政复议平台");
    }

    @Test
    void a_reply_that_is_no_matter_for_a_court_names_it_only_by_policy() {
        var reviewOnly = new RemedyText.Places("某区人民政府", "某区人民法院", null, false);
        assertThat(RemedyText.of(NO_SUIT, reviewOnly, true)).contains("某区人民政府").doesNotContain("法院", "平台");
        assertThat(RemedyText.of(NO_SUIT, PLACES, false)).contains("某区人民法院");
        assertThat(RemedyText.of(Remedy.NONE, PLACES, true)).isEmpty();
    }
}
