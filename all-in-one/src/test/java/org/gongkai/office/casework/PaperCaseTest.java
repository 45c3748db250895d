package org.gongkai.office.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** What a clerk does with paper that is already finished, or was recorded wrongly. */
class PaperCaseTest {

    private final Clerk clerk = Clerk.of("纸质办件机关", 2025);
    private final RunningOffice office = RunningOffice.get();

    @Test
    void a_finished_paper_case_with_all_its_past_dates_is_entered_in_two_calls() {
        String request = office.post("/api/requests", paper()).path("requestId").asText();
        JsonNode finished = clerk.takes(request, "finish", finish());

        assertThat(finished.path("state").asText()).isEqualTo("REPLIED");
        JsonNode facts = clerk.facts(request);
        assertThat(facts.path("receivedOn").asText()).isEqualTo("2025-03-05");
        assertThat(clerk.history(request).path("events"))
                .extracting(event -> event.path("name").asText())
                .containsExactly(
                        "RequestSubmitted",
                        "ReceiptConfirmed",
                        "RequestReceived",
                        "CorrectionRequested",
                        "CorrectionNoticeServed",
                        "CorrectionSubmitted",
                        "ReplyExtended",
                        "RequestDecided",
                        "ReplyDispatched",
                        "ReplyServed");
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
    }

    @Test
    void a_finish_that_fails_half_way_leaves_nothing() {
        String request = office.post("/api/requests", paper()).path("requestId").asText();
        var body = new TreeMap<>(finish());
        body.put("servedOn", "2025-04-01");
        assertThat(clerk.tries(request, "finish", body).json().path("rule").asText())
                .isEqualTo("DATES_IN_ORDER");
        assertThat(clerk.facts(request).path("state").asText()).isEqualTo("RECEIVED");
    }

    private Map<String, Object> paper() {
        return Map.of(
                "agency",
                clerk.agency(),
                "channel",
                "POST_UNSIGNED",
                "submittedOn",
                "2025-03-01",
                "arrivedOn",
                "2025-03-04",
                "confirmedOn",
                "2025-03-05",
                "category",
                "NATURAL_PERSON",
                "content",
                "请公开2024年度街道养老服务补贴发放标准");
    }

    private static Map<String, Object> finish() {
        var steps = List.of(
                Map.of(
                        "command", "request-correction",
                        "noticeNo", "补正〔2025〕3号",
                        "kinds", List.of("IDENTITY_OR_CONTACT"),
                        "items", "请补充身份证明",
                        "issuedOn", "2025-03-07"),
                Map.of("command", "record-correction-service", "servedOn", "2025-03-10"),
                Map.of("command", "submit-correction", "receivedOn", "2025-03-17"),
                Map.of(
                        "command", "extend-reply",
                        "workingDays", 10,
                        "approvedBy", "李主任",
                        "approvedOn", "2025-04-10",
                        "notifiedOn", "2025-04-11",
                        "reason", "需向档案室调取"));
        return Map.of(
                "steps", steps,
                "outcome", "GRANTED",
                "documentNo", "公开告〔2025〕8号",
                "decidedOn", "2025-04-25",
                "dispatchedOn", "2025-04-27",
                "postalNo", "XA100",
                "servedOn", "2025-04-29");
    }

    @Test
    void a_wrong_correction_notice_is_retracted_and_the_right_one_is_still_allowed() {
        String request = clerk.receives("2025-03-03");
        String due = clerk.facts(request).path("due").asText();
        JsonNode wrong = clerk.takes(request, "request-correction", notice("补正〔2025〕7号"));
        long step = wrong.path("events").get(0).path("sequence").asLong();
        clerk.takes(request, "retract-step", Map.of("step", step, "reason", "发错案件"));
        assertThat(clerk.facts(request).path("due").asText()).isEqualTo(due);
        JsonNode right = clerk.takes(request, "request-correction", notice("补正〔2025〕8号"));
        assertThat(right.path("events").get(0).path("payload").has("faults")).isFalse();
        assertThat(clerk.facts(request).path("state").asText()).isEqualTo("AWAITING_CORRECTION");
    }

    private static Map<String, Object> notice(String number) {
        return Map.of("noticeNo", number, "kinds", List.of("DESCRIPTION"), "items", "请写明年度", "issuedOn", "2025-03-05");
    }

    @Test
    void ones_own_last_step_is_undone() {
        String request = clerk.receives("2025-03-03");
        clerk.takes(request, "request-correction", notice("补正〔2025〕9号"));
        clerk.takes(request, "undo-last-step", Map.of());
        assertThat(clerk.facts(request).path("state").asText()).isEqualTo("RECEIVED");
        assertThat(clerk.tries(request, "undo-last-step", Map.of())
                        .json()
                        .path("rule")
                        .asText())
                .as("the registration is voided, not undone")
                .isEqualTo("NOTHING_TO_UNDO");
    }

    @Test
    void a_desk_is_handed_over_in_one_go_or_not_at_all() {
        String first = clerk.receives("2025-03-03");
        String second = clerk.receives("2025-03-04");
        var body = Map.of("requests", List.of(first, second), "section", "规划科", "handler", "赵六");
        office.post("/api/requests/batch/assign", body);
        for (String request : List.of(first, second)) {
            assertThat(clerk.facts(request).path("handling").path("handler").asText())
                    .isEqualTo("赵六");
        }
        long before = clerk.history(first).path("events").size();
        var wrong = Map.of("requests", List.of(first, "00000000-0000-0000-0000-000000000001"), "section", "信访科");
        assertThat(office.answer("/api/requests/batch/assign", wrong).status()).isEqualTo(404);
        assertThat(clerk.history(first).path("events").size()).isEqualTo(before);
    }

    @Test
    void what_came_back_is_sent_again_without_a_second_outcome() {
        String request = clerk.receives("2025-03-03");
        clerk.takes(
                request,
                "finish",
                Map.of("outcome", "GRANTED", "documentNo", "公开告〔2025〕18号", "decidedOn", "2025-03-10"));
        clerk.takes(request, "record-return", Map.of("reason", "MOVED", "returnedOn", "2025-03-17"));
        clerk.takes(request, "redispatch-reply", Map.of("method", "POST", "dispatchedOn", "2025-03-18"));
        clerk.takes(request, "record-service", Map.of("servedOn", "2025-03-20"));
        clerk.takes(request, "archive", Map.of("archiveNo", "2025-依-1", "archivedOn", "2025-04-01"));
        assertThat(clerk.facts(request).path("state").asText()).isEqualTo("ARCHIVED");
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
    }

    @Test
    void what_is_no_request_is_dismissed_before_receipt_and_counts_nowhere() {
        Map<String, Object> mail = Map.of(
                "agency", clerk.agency(),
                "channel", "INTERNET",
                "submittedOn", "2025-03-03",
                "category", "NATURAL_PERSON",
                "summary", "test");
        String request = office.post("/api/requests", mail).path("requestId").asText();
        clerk.takes(request, "dismiss-submission", Map.of("reason", "TEST", "dismissedOn", "2025-03-03"));
        assertThat(clerk.facts(request).path("state").asText()).isEqualTo("DISMISSED");
        assertThat(clerk.figures(2025)).isEmpty();
        assertThat(clerk.tries(request, "confirm-receipt", Map.of("confirmedOn", "2025-03-04"))
                        .json()
                        .path("rule")
                        .asText())
                .isEqualTo("SUBMISSION_DISMISSED");
    }

    @Test
    void one_submission_is_registered_once_under_its_number_outside() {
        Map<String, Object> mail = Map.of(
                "agency", clerk.agency(),
                "channel", "INTERNET",
                "submittedOn", "2025-03-03",
                "confirmedOn", "2025-03-03",
                "category", "NATURAL_PERSON",
                "source", "PROVINCIAL_PLATFORM",
                "externalNo", "SJ2025-0031");
        office.post("/api/requests", mail);
        assertThat(office.answer("/api/requests", mail).json().path("rule").asText())
                .isEqualTo("EXTERNAL_NO_TAKEN");
    }
}
