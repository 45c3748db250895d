package org.gongkai.office.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.office.remedy.Lawyer.rule;
import static org.gongkai.rule.chapter.RemedyRule.CASE_NO_TAKEN;
import static org.gongkai.rule.chapter.RemedyRule.LINKED_REQUEST_UNKNOWN;
import static org.gongkai.rule.chapter.RemedyRule.NO_CONCLUSION_TO_AMEND;
import static org.gongkai.rule.chapter.RemedyRule.ORDER_NEEDS_RECTIFIED_CASE;
import static org.gongkai.rule.chapter.RemedyRule.REVIEW_LINK_FITS;
import static org.gongkai.rule.chapter.YearRule.LATE_NEEDS_REOPENING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** Reviews and suits from their filing to table 四, and what they have to do with requests. */
class RemedyTest {

    private final Clerk clerk = Clerk.of("案件机关", 2025);
    private final Lawyer lawyer = new Lawyer(clerk.agency());

    /** A refusal under art 16, served; gives the request. */
    private String denied(String receivedOn, String on) {
        String request = clerk.receives(receivedOn);
        var ground = Map.of("outcome", "DENIED_PROCESS_INFORMATION", "reasons", "讨论记录");
        clerk.takes(
                request,
                "decide",
                Map.of(
                        "outcome",
                        "DENIED_PROCESS_INFORMATION",
                        "documentNo",
                        "答〔" + on + "〕" + request,
                        "decidedOn",
                        on,
                        "grounds",
                        List.of(ground)));
        clerk.takes(request, "dispatch-reply", Map.of("method", "POST", "dispatchedOn", on));
        return request;
    }

    @Test
    void T7_a_review_is_pending_in_the_year_it_was_filed_in_and_rectified_in_the_next() {
        String request = denied("2025-11-03", "2025-11-14");
        var filing = lawyer.filing("REVIEW", "2025-12-29");
        filing.put("requests", List.of(request));
        String review =
                RunningOffice.get().post("/api/cases", filing).path("caseId").asText();
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("REVIEW.PENDING", 1));
        JsonNode closed = clerk.closes(2025, "2026-01-15");
        assertThat(closed.path("carriedCases").asInt()).isEqualTo(1);
        lawyer.takes(
                review,
                "conclude",
                Map.of(
                        "form", "REVIEW_ANNULLED",
                        "decidedOn", "2026-03-06",
                        "effectiveOn", "2026-03-10",
                        "redecisionOrdered", true));
        String caseNo = lawyer.knows(review).path("caseNo").asText();
        JsonNode order = clerk.takes(
                request, "order-redecision", Map.of("caseNo", caseNo, "orderedBy", "区人民政府", "servedOn", "2026-03-10"));
        assertThat(order.path("due").asText()).isEqualTo("2026-04-08");

        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("REVIEW.PENDING", 1));
        assertThat(lawyer.figures(2026)).isEqualTo(Map.of("REVIEW.RECTIFIED", 1));
        assertThat(clerk.figures(2025))
                .isEqualTo(Map.of("NEW_RECEIVED", 1, "DENIED_PROCESS_INFORMATION", 1, "RESULTS_TOTAL", 1));
        assertThat(clerk.figures(2026)).isEmpty();
    }

    @Test
    void a_figure_of_table_four_leads_to_its_cases_by_their_numbers() {
        String review = lawyer.files("REVIEW", "2025-03-03");
        lawyer.concludes(review, "REVIEW_UPHELD", "2025-05-06");
        lawyer.files("REVIEW", "2025-03-04");
        assertThat(lawyer.behind(2025, "REVIEW.TOTAL").path("figure").asInt()).isEqualTo(2);
        JsonNode behind = lawyer.behind(2025, "REVIEW.UPHELD");
        assertThat(behind.path("requests")).hasSize(1);
        assertThat(behind.path("requests").path(0).path("requestId").asText()).isEqualTo(review);
        assertThat(behind.path("requests").path(0).path("requestNo").asText()).isEqualTo("第1号");
    }

    @Test
    void an_order_from_a_case_that_is_entered_here_needs_that_case_to_have_ordered_it_and_links_the_two() {
        String request = denied("2025-03-03", "2025-03-14");
        String review = lawyer.files("REVIEW", "2025-04-01");
        var order = Map.of(
                "caseNo", lawyer.knows(review).path("caseNo").asText(), "orderedBy", "区人民政府", "servedOn", "2025-06-23");
        assertThat(rule(clerk.tries(request, "order-redecision", order))).isEqualTo(ORDER_NEEDS_RECTIFIED_CASE.name());
        lawyer.takes(
                review,
                "conclude",
                Map.of("form", "REVIEW_ANNULLED", "effectiveOn", "2025-06-20", "redecisionOrdered", true));
        clerk.takes(request, "order-redecision", order);
        assertThat(lawyer.knows(review).path("requests").findValuesAsText("requestId"))
                .containsExactly(request);
    }

    @Test
    void a_direct_suit_against_a_refusal_that_goes_to_review_first_is_looked_at_again() {
        String request = denied("2025-03-03", "2025-03-14");
        var filing = lawyer.filing("SUIT_DIRECT", "2025-05-06");
        filing.put("requests", List.of(request));
        JsonNode entered = RunningOffice.get().post("/api/cases", filing);
        assertThat(entered.path("warnings").path(0).path("code").asText()).isEqualTo("REVIEW_FIRST");
        JsonNode known = lawyer.knows(entered.path("caseId").asText());
        assertThat(known.path("warnings").path(0).path("zh").asText()).contains("应先申请行政复议");
        String afterReview = lawyer.files("SUIT_AFTER_REVIEW", "2025-05-06");
        assertThat(lawyer.knows(afterReview).path("warnings")).isEmpty();
    }

    @Test
    void a_number_is_given_to_one_case_and_a_voided_one_leaves_it() {
        var first = lawyer.filing("REVIEW", "2025-03-03");
        String id = RunningOffice.get().post("/api/cases", first).path("caseId").asText();
        var second = lawyer.filing("REVIEW", "2025-03-04");
        second.put("caseNo", first.get("caseNo"));
        assertThat(rule(lawyer.tries(second))).isEqualTo(CASE_NO_TAKEN.name());
        lawyer.takes(id, "void", Map.of("reason", "重复登记"));
        assertThat(lawyer.tries(second).ok()).isTrue();
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("REVIEW.PENDING", 1));
    }

    @Test
    void links_lead_to_requests_of_the_agency_and_from_a_suit_to_the_review_before_it() {
        var stranger = lawyer.filing("REVIEW", "2025-03-03");
        stranger.put("requests", List.of(UUID.randomUUID().toString()));
        assertThat(rule(lawyer.tries(stranger))).isEqualTo(LINKED_REQUEST_UNKNOWN.name());
        String review = lawyer.files("REVIEW", "2025-03-03");
        var direct = lawyer.filing("SUIT_DIRECT", "2025-07-01");
        direct.put("review", review);
        assertThat(rule(lawyer.tries(direct))).isEqualTo(REVIEW_LINK_FITS.name());
        direct.put("route", "SUIT_AFTER_REVIEW");
        JsonNode suit = RunningOffice.get().post("/api/cases", direct);
        assertThat(lawyer.knows(suit.path("caseId").asText()).path("review").asText())
                .isEqualTo(review);
    }

    @Test
    void a_result_is_amended_once_there_is_one_and_every_mistake_shows_in_the_table() {
        String suit = lawyer.files("SUIT_DIRECT", "2025-03-03");
        var form = Map.of("to", "SUIT_ANNULLED", "reason", "登记有误");
        assertThat(rule(lawyer.tries(suit, "amend-form", form))).isEqualTo(NO_CONCLUSION_TO_AMEND.name());
        lawyer.concludes(suit, "SUIT_CLAIM_DISMISSED", "2025-09-01");
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("LITIGATION_DIRECT.UPHELD", 1));
        lawyer.takes(suit, "amend-form", form);
        lawyer.takes(suit, "amend-route", Map.of("to", "SUIT_AFTER_REVIEW", "reason", "经过复议"));
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("LITIGATION_AFTER_REVIEW.RECTIFIED", 1));
        lawyer.takes(suit, "amend-effective-date", Map.of("to", "2026-01-08", "reason", "送达在后"));
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("LITIGATION_AFTER_REVIEW.PENDING", 1));
        assertThat(lawyer.figures(2026)).isEqualTo(Map.of("LITIGATION_AFTER_REVIEW.RECTIFIED", 1));
        lawyer.takes(suit, "retract-step", Map.of("step", 1, "reason", "尚未宣判"));
        assertThat(lawyer.figures(2026)).isEqualTo(Map.of("LITIGATION_AFTER_REVIEW.PENDING", 1));
    }

    @Test
    void a_closed_year_stays_as_it_was_fixed_unless_it_is_reopened() {
        String review = lawyer.files("REVIEW", "2025-03-03");
        lawyer.concludes(review, "REVIEW_UPHELD", "2025-05-06");
        clerk.closes(2025, "2026-01-15");
        var form = new HashMap<String, Object>(Map.of("to", "REVIEW_CHANGED", "reason", "登记有误"));
        lawyer.takes(review, "amend-form", form);
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("REVIEW.UPHELD", 1));
        String path = "/api/agencies/" + clerk.agency() + "/periods/2025/reopen";
        String reopening = RunningOffice.get()
                .post(path, Map.of("authority", "区政府办", "reason", "表四有误"))
                .path("reopening")
                .asText();
        form.put("to", "REVIEW_ANNULLED");
        form.put("reopening", reopening);
        lawyer.takes(review, "amend-form", form);
        JsonNode closed = clerk.closes(2025, "2026-02-15");
        assertThat(closed.path("revision").asInt()).isEqualTo(1);
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("REVIEW.RECTIFIED", 1));
    }

    @Test
    void where_late_facts_wait_for_a_reopening_a_late_case_does_and_counts_in_its_own_year() {
        String agency = "/api/agencies/" + clerk.agency();
        var policy = Map.of("policy", "LATE_LOGGING", "value", "REOPEN", "fromYear", 2025, "reason", "上级要求");
        RunningOffice.get().post(agency + "/policies", policy);
        clerk.closes(2025, "2026-01-15");
        var late = lawyer.filing("REVIEW", "2025-12-29");
        assertThat(rule(lawyer.tries(late))).isEqualTo(LATE_NEEDS_REOPENING.name());
        JsonNode reopened = RunningOffice.get()
                .post(agency + "/periods/2025/reopen", Map.of("authority", "区政府办", "reason", "漏登案件"));
        assertThat(rule(lawyer.tries(late))).isEqualTo(LATE_NEEDS_REOPENING.name());
        late.put("reopening", reopened.path("reopening").asText());
        assertThat(lawyer.tries(late).ok()).isTrue();
        clerk.closes(2025, "2026-02-15");
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("REVIEW.PENDING", 1));
    }

    @Test
    void a_late_answer_needs_its_reason_and_stands_on_record() {
        String review = lawyer.files("REVIEW", "2025-09-08");
        lawyer.takes(review, "receive-notice", Map.of("receivedOn", "2025-09-22"));
        var late = new HashMap<String, Object>(Map.of("respondedOn", "2025-10-14"));
        Answer refused = lawyer.tries(review, "respond", late);
        assertThat(refused.json().path("confirmable").asBoolean()).isTrue();
        late.put("faultReason", "经办人交接");
        lawyer.takes(review, "respond", late);
        JsonNode known = lawyer.knows(review);
        assertThat(known.path("faults").path(0).path("rule").asText()).isEqualTo("ANSWER_TO_REVIEW_IN_TIME");
        assertThat(known.path("deadline").path("due").asText()).isEqualTo("2025-10-11");
        assertThat(known.path("deadline").path("why").path("zh").asText()).contains("10 个工作日", "第四十八条");
        assertThat(known.path("history").findValuesAsText("name"))
                .containsExactly("CaseFiled", "RespondentNoticeReceived", "CaseResponded");
    }

    @Test
    void a_suit_counts_when_its_judgment_holds_or_with_the_first_one_as_the_policy_says() {
        String pending = lawyer.files("SUIT_DIRECT", "2025-03-03");
        var judgment = Map.of("instance", "FIRST", "form", "SUIT_CLAIM_DISMISSED", "concludedOn", "2025-09-01");
        lawyer.takes(pending, "conclude-instance", judgment);
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("LITIGATION_DIRECT.PENDING", 1));
        RunningOffice.get()
                .post(
                        "/api/agencies/" + clerk.agency() + "/policies",
                        Map.of("policy", "CASE_CONCLUDED_AT", "value", "FIRST_INSTANCE", "reason", "本区口径"));
        String counted = lawyer.files("SUIT_DIRECT", "2025-03-03");
        lawyer.takes(counted, "conclude-instance", judgment);
        assertThat(lawyer.figures(2025))
                .isEqualTo(Map.of("LITIGATION_DIRECT.PENDING", 1, "LITIGATION_DIRECT.UPHELD", 1));
    }
}
