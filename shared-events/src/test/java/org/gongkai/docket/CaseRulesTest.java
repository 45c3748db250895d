package org.gongkai.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.docket.Lawsuit.AGENCY;
import static org.gongkai.docket.Lawsuit.ID;
import static org.gongkai.docket.Lawsuit.d;
import static org.gongkai.rule.chapter.RemedyRule.ANSWER_NEEDS_NOTICE;
import static org.gongkai.rule.chapter.RemedyRule.ANSWER_TO_REVIEW_IN_TIME;
import static org.gongkai.rule.chapter.RemedyRule.ANSWER_TO_SUIT_IN_TIME;
import static org.gongkai.rule.chapter.RemedyRule.APPEAL_NEEDS_FIRST_INSTANCE;
import static org.gongkai.rule.chapter.RemedyRule.CASE_CONCLUDED_ALREADY;
import static org.gongkai.rule.chapter.RemedyRule.CASE_VOIDED;
import static org.gongkai.rule.chapter.RemedyRule.CASE_WITH_SUCCESSOR;
import static org.gongkai.rule.chapter.RemedyRule.EFFECTIVE_BEFORE_DECIDED;
import static org.gongkai.rule.chapter.RemedyRule.FORM_ENDS_NO_CASE;
import static org.gongkai.rule.chapter.RemedyRule.FORM_FITS_ROUTE;
import static org.gongkai.rule.chapter.RemedyRule.INSTANCES_IN_ORDER;
import static org.gongkai.rule.chapter.RemedyRule.ONLY_SUITS_HAVE_INSTANCES;
import static org.gongkai.rule.chapter.RemedyRule.RECORDED_ALREADY;
import static org.gongkai.rule.chapter.RemedyRule.REDECISION_NEEDS_RECTIFIED;
import static org.gongkai.rule.chapter.RemedyRule.RETRIAL_NEEDS_A_JUDGMENT;
import static org.gongkai.rule.chapter.RemedyRule.STEP_BEFORE_FILING;
import static org.gongkai.rule.chapter.RemedyRule.SUSPENSION_FITS;

import java.util.List;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.AgencyId;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseAccepted;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.CaseResumed;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSuspended;
import org.gongkai.events.remedy.CaseTransferredOut;
import org.gongkai.events.remedy.Instance;
import org.gongkai.events.remedy.RespondentNoticeReceived;
import org.gongkai.events.remedy.RetrialOpened;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.RecordRule;
import org.junit.jupiter.api.Test;

/** The rules of a case, each broken once, and the agency's own period to answer. */
class CaseRulesTest {

    private final Lawsuit review = Lawsuit.filed(CaseRoute.REVIEW, "2025-09-08");
    private final Lawsuit suit = Lawsuit.filed(CaseRoute.SUIT_DIRECT, "2025-09-08");

    private static void breaks(Rule rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleBroken.class, why -> {
            assertThat(why.rule()).isEqualTo(rule);
            assertThat(why.sentences())
                    .noneMatch(sentence -> sentence.contains("{") || sentence.matches(".*\\bnull\\b.*"));
        });
    }

    @Test
    void nothing_happens_in_a_case_before_it_was_filed() {
        breaks(STEP_BEFORE_FILING, () -> review.then(new CaseAccepted(AGENCY, ID, d("2025-09-05"))));
        breaks(STEP_BEFORE_FILING, () -> review.concluded(CaseForm.REVIEW_UPHELD, "2025-09-05"));
    }

    @Test
    void a_decision_holds_from_the_day_it_was_made_at_the_earliest() {
        var early = new CaseConcluded(
                AGENCY, ID, CaseForm.REVIEW_UPHELD, d("2025-10-10"), d("2025-10-09"), false, null, Posting.NONE);
        breaks(EFFECTIVE_BEFORE_DECIDED, () -> review.then(early));
    }

    @Test
    void a_case_is_concluded_once() {
        review.concluded(CaseForm.REVIEW_UPHELD, "2025-10-10");
        breaks(CASE_CONCLUDED_ALREADY, () -> review.concluded(CaseForm.REVIEW_UPHELD, "2025-10-13"));
    }

    @Test
    void what_happens_once_is_recorded_once() {
        review.then(new CaseAccepted(AGENCY, ID, d("2025-09-10")));
        breaks(RECORDED_ALREADY, () -> review.then(new CaseAccepted(AGENCY, ID, d("2025-09-11"))));
    }

    @Test
    void the_agency_answers_what_it_received() {
        var answer = new CaseResponded(AGENCY, ID, d("2025-09-20"), List.of());
        breaks(ANSWER_NEEDS_NOTICE, () -> review.then(answer));
    }

    @Test
    void a_case_is_suspended_before_it_is_resumed_and_not_twice() {
        breaks(SUSPENSION_FITS, () -> review.then(new CaseResumed(AGENCY, ID, d("2025-09-20"))));
        review.then(new CaseSuspended(AGENCY, ID, d("2025-09-20"), "等待另案"));
        assertThat(review.facts().state()).isEqualTo(CaseState.SUSPENDED);
        breaks(SUSPENSION_FITS, () -> review.then(new CaseSuspended(AGENCY, ID, d("2025-09-21"), "等待另案")));
    }

    @Test
    void only_a_suit_has_instances() {
        breaks(
                ONLY_SUITS_HAVE_INSTANCES,
                () -> review.judged(Instance.FIRST, CaseForm.REVIEW_UPHELD, "2025-10-10", false));
    }

    @Test
    void an_appeal_needs_a_first_judgment_and_a_second_instance_an_appeal() {
        var appeal = new AppealFiled(AGENCY, ID, d("2025-12-10"), "市中级人民法院", false);
        breaks(APPEAL_NEEDS_FIRST_INSTANCE, () -> suit.then(appeal));
        suit.judged(Instance.FIRST, CaseForm.SUIT_CLAIM_DISMISSED, "2025-12-01", false);
        breaks(
                INSTANCES_IN_ORDER,
                () -> suit.judged(Instance.SECOND, CaseForm.SUIT_CLAIM_DISMISSED, "2026-02-01", false));
        suit.then(appeal);
        assertThat(suit.facts().state()).isEqualTo(CaseState.APPEALED);
        suit.judged(Instance.SECOND, CaseForm.SUIT_REMANDED, "2026-02-01", false);
        suit.judged(Instance.FIRST, CaseForm.SUIT_ANNULLED, "2026-03-01", false);
        assertThat(suit.facts().state()).isEqualTo(CaseState.JUDGED);
    }

    @Test
    void only_a_judgment_that_holds_is_tried_again_and_the_row_stays() {
        var retrial = new RetrialOpened(AGENCY, ID, d("2026-03-01"), "高级人民法院");
        breaks(RETRIAL_NEEDS_A_JUDGMENT, () -> suit.then(retrial));
        suit.concluded(CaseForm.SUIT_CLAIM_DISMISSED, "2025-12-01").then(retrial);
        assertThat(suit.facts().state()).isEqualTo(CaseState.RETRIED);
        suit.judged(Instance.RETRIAL, CaseForm.SUIT_ANNULLED, "2026-05-01", false);
        assertThat(suit.booked()).containsEntry("2025 SUIT_DIRECT UPHELD", 1).hasSize(2);
    }

    @Test
    void a_review_is_not_decided_like_a_suit_and_a_remand_ends_no_case() {
        breaks(FORM_FITS_ROUTE, () -> review.concluded(CaseForm.SUIT_ANNULLED, "2025-10-10"));
        breaks(FORM_ENDS_NO_CASE, () -> suit.concluded(CaseForm.SUIT_REMANDED, "2025-12-01"));
    }

    @Test
    void only_what_was_rectified_is_ordered_to_be_decided_anew() {
        var ordered = new CaseConcluded(
                AGENCY, ID, CaseForm.REVIEW_UPHELD, d("2025-10-10"), d("2025-10-10"), true, null, Posting.NONE);
        breaks(REDECISION_NEEDS_RECTIFIED, () -> review.then(ordered));
    }

    @Test
    void a_case_that_was_voided_or_went_to_a_successor_takes_no_steps() {
        review.voided("2025-09-10");
        breaks(CASE_VOIDED, () -> review.then(new CaseAccepted(AGENCY, ID, d("2025-09-11"))));
        suit.then(new CaseTransferredOut(
                AGENCY, ID, new AgencyId(2), new CaseId(ID.value()), "机构改革", d("2025-10-01"), Posting.NONE));
        breaks(CASE_WITH_SUCCESSOR, () -> suit.then(new CaseAccepted(AGENCY, ID, d("2025-10-11"))));
    }

    @Test
    void a_step_on_which_a_later_one_rests_stays() {
        suit.judged(Instance.FIRST, CaseForm.SUIT_ANNULLED, "2025-12-01", false)
                .then(new AppealFiled(AGENCY, ID, d("2025-12-10"), "市中级人民法院", true));
        breaks(RecordRule.LATER_STEP_DEPENDS, () -> suit.retracted(1));
        breaks(
                RecordRule.LATER_STEP_DEPENDS,
                () -> suit.amended(new CaseChange.Route(CaseRoute.SUIT_DIRECT, CaseRoute.REVIEW)));
        breaks(RecordRule.STEP_NOT_MENDABLE, () -> suit.retracted(0));
        breaks(RecordRule.NO_SUCH_STEP, () -> suit.retracted(9));
        suit.retracted(2);
        breaks(RecordRule.STEP_ALREADY_RETRACTED, () -> suit.retracted(2));
    }

    @Test
    void a_review_is_answered_within_10_working_days_and_5_in_simplified_procedure() {
        var calendar = calendar();
        review.then(new RespondentNoticeReceived(AGENCY, ID, d("2025-09-22"), false));
        // 28 September and 11 October work, 1 to 8 October is off.
        assertThat(CaseClock.of(review.facts(), calendar)).extracting("due").isEqualTo(d("2025-10-11"));
        assertThat(found("2025-10-11")).isEmpty();
        assertThat(found("2025-10-13")).containsExactly(ANSWER_TO_REVIEW_IN_TIME);
        var simplified = Lawsuit.filed(CaseRoute.REVIEW, "2025-09-08")
                .then(new RespondentNoticeReceived(AGENCY, ID, d("2025-09-22"), true));
        assertThat(CaseClock.of(simplified.facts(), calendar)).extracting("due").isEqualTo(d("2025-09-28"));
    }

    private List<Rule> found(String answered) {
        return CaseFaults.of(review.facts(), new CaseResponded(AGENCY, ID, d(answered), List.of()), calendar()).stream()
                .map(found -> found.rule())
                .toList();
    }

    @Test
    void a_suit_is_answered_within_15_days_by_the_calendar_and_a_last_day_off_gives_way() {
        suit.then(new RespondentNoticeReceived(AGENCY, ID, d("2025-09-18"), false));
        // 15 days end on 3 October, within the holidays; 9 October is the first day after them.
        assertThat(CaseClock.of(suit.facts(), calendar())).extracting("due").isEqualTo(d("2025-10-09"));
        var late = CaseFaults.of(suit.facts(), new CaseResponded(AGENCY, ID, d("2025-10-10"), List.of()), calendar());
        assertThat(late).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(ANSWER_TO_SUIT_IN_TIME);
            assertThat(found.zh()).contains("15 日", "2025-10-09", "2025-10-10");
        });
    }

    private static WorkingDayCalendar calendar() {
        WorkingDayCalendar calendar = WorkingDayCalendar.EMPTY;
        for (CalendarAdopted notice : CalendarSeeds.all(d("2025-01-01"))) {
            calendar = calendar.adopting(notice);
        }
        return calendar;
    }
}
