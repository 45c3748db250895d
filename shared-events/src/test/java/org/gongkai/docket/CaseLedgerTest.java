package org.gongkai.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.docket.Lawsuit.d;
import static org.gongkai.events.remedy.CaseForm.REVIEW_ANNULLED;
import static org.gongkai.events.remedy.CaseForm.REVIEW_UPHELD;
import static org.gongkai.events.remedy.CaseForm.SUIT_ANNULLED;
import static org.gongkai.events.remedy.CaseForm.SUIT_CLAIM_DISMISSED;
import static org.gongkai.events.remedy.CaseRoute.REVIEW;
import static org.gongkai.events.remedy.CaseRoute.SUIT_AFTER_REVIEW;
import static org.gongkai.events.remedy.CaseRoute.SUIT_DIRECT;

import java.util.Map;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseRejected;
import org.gongkai.events.remedy.Instance;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.YearRule;
import org.junit.jupiter.api.Test;

/** What a case books: every row of the specification's §3.6 for a case, as docs/ledger.md tells them. */
class CaseLedgerTest {

    @Test
    void T7_a_review_filed_in_december_is_pending_there_and_rectified_in_the_next_year() {
        var review = Lawsuit.filed(REVIEW, "2025-12-29").closed(2025);
        assertThat(review.booked())
                .isEqualTo(Map.of(
                        "2025 REVIEW CASE_FILED", 1, "2025 REVIEW PENDING", 1, "2026 REVIEW CASE_CARRIED_IN", 1));
        review.then(new CaseConcluded(
                Lawsuit.AGENCY,
                Lawsuit.ID,
                REVIEW_ANNULLED,
                d("2026-03-06"),
                d("2026-03-10"),
                true,
                d("2026-04-08"),
                Posting.NONE));
        assertThat(review.booked())
                .containsEntry("2026 REVIEW RECTIFIED", 1)
                .containsEntry("2025 REVIEW PENDING", 1)
                .hasSize(4);
        assertThat(review.facts().state()).isEqualTo(CaseState.CONCLUDED);
    }

    @Test
    void a_case_in_which_the_agency_stands_as_the_review_body_is_counted_by_the_other_one_only() {
        var suit = Lawsuit.besideTheAgency(SUIT_AFTER_REVIEW, "2025-03-03").concluded(SUIT_ANNULLED, "2025-09-01");
        assertThat(suit.booked()).isEmpty();
    }

    @Test
    void what_was_not_accepted_is_an_other_result() {
        var review = Lawsuit.filed(REVIEW, "2025-03-03")
                .then(new CaseRejected(Lawsuit.AGENCY, Lawsuit.ID, d("2025-03-07"), Posting.NONE));
        assertThat(review.booked()).isEqualTo(Map.of("2025 REVIEW CASE_FILED", 1, "2025 REVIEW OTHER_RESULT", 1));
    }

    @Test
    void an_appeal_keeps_a_suit_pending_where_it_counts_when_the_judgment_holds() {
        var suit = Lawsuit.filed(SUIT_DIRECT, "2025-03-03").judged(Instance.FIRST, SUIT_ANNULLED, "2025-09-01", false);
        suit.then(new AppealFiled(Lawsuit.AGENCY, Lawsuit.ID, d("2025-09-12"), "市中级人民法院", true))
                .closed(2025);
        assertThat(suit.booked()).containsEntry("2025 SUIT_DIRECT PENDING", 1);
        suit.judged(Instance.SECOND, SUIT_CLAIM_DISMISSED, "2026-01-20", false)
                .concluded(SUIT_CLAIM_DISMISSED, "2026-01-20");
        assertThat(suit.booked()).containsEntry("2026 SUIT_DIRECT UPHELD", 1);
    }

    @Test
    void a_suit_counts_by_its_first_judgment_where_the_policy_says_so_and_stays_in_that_row() {
        var suit = Lawsuit.filed(SUIT_DIRECT, "2025-03-03").judged(Instance.FIRST, SUIT_ANNULLED, "2025-09-01", true);
        suit.then(new AppealFiled(Lawsuit.AGENCY, Lawsuit.ID, d("2025-09-12"), "市中级人民法院", true))
                .closed(2025);
        suit.judged(Instance.SECOND, SUIT_CLAIM_DISMISSED, "2026-01-20", false)
                .concluded(SUIT_CLAIM_DISMISSED, "2026-01-20");
        assertThat(suit.booked()).isEqualTo(Map.of("2025 SUIT_DIRECT CASE_FILED", 1, "2025 SUIT_DIRECT RECTIFIED", 1));
        assertThat(suit.last().posting()).isEqualTo(Posting.NONE);
    }

    @Test
    void route_amended_all_its_bookings_in_open_years_moves_the_column() {
        var suit = Lawsuit.filed(SUIT_DIRECT, "2025-03-03").concluded(SUIT_ANNULLED, "2025-09-01");
        suit.amended(new CaseChange.Route(SUIT_DIRECT, SUIT_AFTER_REVIEW));
        assertThat(suit.booked())
                .isEqualTo(Map.of("2025 SUIT_AFTER_REVIEW CASE_FILED", 1, "2025 SUIT_AFTER_REVIEW RECTIFIED", 1));
    }

    @Test
    void route_amended_any_booking_in_a_closed_year_keeps_the_column() {
        var suit = Lawsuit.filed(SUIT_DIRECT, "2025-03-03").closed(2025);
        var before = suit.booked();
        suit.amended(new CaseChange.Route(SUIT_DIRECT, SUIT_AFTER_REVIEW));
        assertThat(suit.booked()).isEqualTo(before);
        suit.concluded(SUIT_ANNULLED, "2026-02-01");
        assertThat(suit.booked()).containsEntry("2026 SUIT_DIRECT RECTIFIED", 1);
        assertThat(suit.facts().filed().route()).isEqualTo(SUIT_AFTER_REVIEW);
    }

    @Test
    void result_amended_its_year_open() {
        var review = Lawsuit.filed(REVIEW, "2025-03-03").concluded(REVIEW_UPHELD, "2025-05-01");
        review.amended(new CaseChange.Form(REVIEW_UPHELD, REVIEW_ANNULLED));
        assertThat(review.booked()).isEqualTo(Map.of("2025 REVIEW CASE_FILED", 1, "2025 REVIEW RECTIFIED", 1));
    }

    @Test
    void result_amended_its_year_closed_and_by_revision() {
        var review = Lawsuit.filed(REVIEW, "2025-03-03")
                .concluded(REVIEW_UPHELD, "2025-05-01")
                .closed(2025);
        review.amended(new CaseChange.Form(REVIEW_UPHELD, REVIEW_ANNULLED));
        assertThat(review.booked()).containsEntry("2025 REVIEW UPHELD", 1);
        review.reopened(2025).amended(new CaseChange.EffectiveOn(d("2025-05-01"), d("2025-05-06")));
        assertThat(review.booked()).isEqualTo(Map.of("2025 REVIEW CASE_FILED", 1, "2025 REVIEW RECTIFIED", 1));
    }

    @Test
    void conclusion_retracted_year_open_stands_again_and_year_closed_stays_as_published() {
        var open = Lawsuit.filed(REVIEW, "2025-03-03").concluded(REVIEW_UPHELD, "2025-05-01");
        assertThat(open.retracted(1).booked()).isEqualTo(Map.of("2025 REVIEW CASE_FILED", 1));
        var closed = Lawsuit.filed(REVIEW, "2025-03-03")
                .concluded(REVIEW_UPHELD, "2025-05-01")
                .closed(2025);
        assertThat(closed.retracted(1).booked()).containsEntry("2025 REVIEW UPHELD", 1);
    }

    @Test
    void filing_date_from_the_next_year_to_this_one_open() {
        var review = Lawsuit.filed(REVIEW, "2026-01-05");
        review.amended(new CaseChange.FiledOn(d("2026-01-05"), d("2025-12-29")));
        assertThat(review.booked())
                .isEqualTo(Map.of(
                        "2025 REVIEW CASE_FILED", 1, "2025 REVIEW PENDING", 1, "2026 REVIEW CASE_CARRIED_IN", 1));
    }

    @Test
    void filing_date_across_years_closed_books_nothing_and_is_flagged() {
        var review = Lawsuit.filed(REVIEW, "2026-01-05").closed(2025);
        review.amended(new CaseChange.FiledOn(d("2026-01-05"), d("2025-12-29")));
        assertThat(review.booked()).isEqualTo(Map.of("2026 REVIEW CASE_FILED", 1));
        assertThat(review.last().posting().late()).isTrue();
    }

    @Test
    void effective_date_from_the_next_year_to_this_one() {
        var review = Lawsuit.filed(REVIEW, "2025-11-03").concluded(REVIEW_UPHELD, "2026-01-04");
        assertThat(review.booked()).containsEntry("2026 REVIEW UPHELD", 1).hasSize(4);
        review.amended(new CaseChange.EffectiveOn(d("2026-01-04"), d("2025-12-31")));
        assertThat(review.booked()).isEqualTo(Map.of("2025 REVIEW CASE_FILED", 1, "2025 REVIEW UPHELD", 1));
    }

    @Test
    void logged_after_its_year_closed_counts_in_the_open_year_and_is_flagged() {
        var review = Lawsuit.filed(REVIEW, "2025-12-24", 2025);
        assertThat(review.booked()).isEqualTo(Map.of("2026 REVIEW CASE_FILED", 1));
        assertThat(review.last().posting().late()).isTrue();
        review.concluded(REVIEW_UPHELD, "2025-12-30");
        assertThat(review.booked()).isEqualTo(Map.of("2026 REVIEW CASE_FILED", 1, "2026 REVIEW UPHELD", 1));
        assertThat(review.last().posting().late()).isTrue();
    }

    @Test
    void conclusion_logged_after_its_year_closed_counts_in_the_open_year() {
        var review = Lawsuit.filed(REVIEW, "2025-11-03").closed(2025).concluded(REVIEW_UPHELD, "2025-12-20");
        assertThat(review.booked())
                .containsEntry("2025 REVIEW PENDING", 1)
                .containsEntry("2026 REVIEW UPHELD", 1)
                .hasSize(4);
        assertThat(review.last().posting().late()).isTrue();
    }

    @Test
    void void_nothing_in_a_closed_year() {
        assertThat(Lawsuit.filed(REVIEW, "2025-11-03").voided("2025-11-20").booked())
                .isEmpty();
    }

    @Test
    void void_entered_in_a_closed_year_leaves_by_another_result() {
        var standing = Lawsuit.filed(REVIEW, "2025-11-03").closed(2025).voided("2026-02-02");
        assertThat(standing.booked())
                .containsEntry("2026 REVIEW OTHER_RESULT", 1)
                .hasSize(4);
        var concluded = Lawsuit.filed(REVIEW, "2025-11-03").closed(2025).concluded(REVIEW_UPHELD, "2026-01-20");
        assertThat(concluded.voided("2026-02-02").booked())
                .containsEntry("2026 REVIEW OTHER_RESULT", 1)
                .doesNotContainKey("2026 REVIEW UPHELD");
    }

    @Test
    void void_concluded_in_a_closed_year_changes_nothing() {
        var review = Lawsuit.filed(REVIEW, "2025-03-03")
                .concluded(REVIEW_UPHELD, "2025-05-01")
                .closed(2025);
        var before = review.booked();
        assertThat(review.voided("2026-02-02").booked()).isEqualTo(before);
    }

    @Test
    void pending_at_go_live_enters_the_opening_year_as_carried_in() {
        var suit = Lawsuit.legacy(SUIT_DIRECT, "2024-10-08", 2025).concluded(SUIT_ANNULLED, "2025-04-01");
        assertThat(suit.booked())
                .isEqualTo(Map.of("2025 SUIT_DIRECT CASE_CARRIED_IN", 1, "2025 SUIT_DIRECT RECTIFIED", 1));
    }

    @Test
    void a_year_reopened_for_others_is_in_the_way_of_commands_that_do_not_name_it() {
        var review = Lawsuit.filed(REVIEW, "2025-03-03")
                .concluded(REVIEW_UPHELD, "2025-05-01")
                .closed(2025);
        review.reopened(2025).retracted(1);
        assertThat(review.booked()).isEqualTo(Map.of("2025 REVIEW CASE_FILED", 1));
        review.reopened();
        assertThatThrownBy(() -> review.concluded(REVIEW_UPHELD, "2026-02-01"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, why -> assertThat(why.rule()).isEqualTo(YearRule.YEAR_REOPENED_FOR_OTHERS));
    }
}
