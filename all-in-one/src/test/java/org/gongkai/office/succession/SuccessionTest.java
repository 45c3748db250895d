package org.gongkai.office.succession;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** Requests that become several, or another agency's, or are decided anew: the last rows of design's table. */
class SuccessionTest {

    private final Clerk here = Clerk.of("原承办机关", 2024);
    private final Clerk there = Clerk.of("承接机关", 2024);

    @Test
    void a_split_adds_each_further_item_to_the_year_of_receipt_and_keeps_the_first_where_it_is() {
        String request = here.receives("2024-12-20");
        JsonNode split = split(request, "2025-01-06");
        assertThat(names(split))
                .containsExactly(
                        "RequestSplit", "RequestSubmitted", "RequestReceived", "RequestSubmitted", "RequestReceived");
        assertThat(here.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 3, "CARRIED_FORWARD", 3));
        String child = child(split, "RequestReceived");
        assertThat(here.facts(child).path("receivedOn").asText()).isEqualTo("2024-12-20");
        assertThat(here.facts(child).path("due").asText())
                .isEqualTo(here.facts(request).path("due").asText());
    }

    @Test
    void an_item_split_off_after_its_year_closed_counts_late_in_the_open_one() {
        String request = here.receives("2024-12-20");
        here.closes(2024, "2025-01-20");
        JsonNode split = split(request, "2025-02-06");
        assertThat(here.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
        assertThat(here.figures(2025)).isEqualTo(Map.of("CARRIED_IN", 1, "NEW_RECEIVED", 2, "CARRIED_FORWARD", 3));
        assertThat(event(split, "RequestReceived")
                        .path("payload")
                        .path("posting")
                        .path("late")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_split_names_at_least_one_item() {
        String request = here.receives("2025-03-03");
        var none = Map.of("items", List.of(), "splitOn", "2025-03-04", "reason", "一事一申请");
        assertThat(rule(here.tries(request, "split", none))).isEqualTo("SPLIT_NAMES_ITEMS");
    }

    @Test
    void a_function_that_moves_takes_its_standing_requests_along_and_both_years_tell_the_bridge() {
        String pending = here.receives("2024-12-02");
        here.closes(2024, "2025-01-20");
        there.closes(2024, "2025-01-20");
        String young = here.receives("2025-03-03");
        String answered = here.receives("2025-03-03");
        here.grants(answered, "2025-03-10");
        String moved = child(transfer(pending, "2025-04-01"), "RequestTransferredIn");
        transfer(young, "2025-04-01");

        assertThat(here.figures(2025)).isEqualTo(Map.of("NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
        assertThat(there.figures(2025)).isEqualTo(Map.of("CARRIED_IN", 1, "NEW_RECEIVED", 1, "CARRIED_FORWARD", 2));
        assertThat(warnings(here.table(2025))).contains("MOVED_BETWEEN_AGENCIES");
        assertThat(warnings(there.table(2025))).contains("MOVED_BETWEEN_AGENCIES");
        assertThat(there.facts(moved).path("due").asText())
                .as("the clock goes on")
                .isEqualTo("2024-12-30");
        there.grants(moved, "2025-04-07");
        here.closes(2025, "2026-01-20");
        there.closes(2025, "2026-01-20");
        assertThat(there.figures(2025))
                .isEqualTo(Map.of(
                        "CARRIED_IN", 1, "NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1, "CARRIED_FORWARD", 1));
    }

    @Test
    void a_request_is_handed_over_once_to_another_agency_and_only_while_it_is_open() {
        String request = here.receives("2025-03-03");
        var itself = Map.of("to", here.agency(), "transferredOn", "2025-03-10", "reason", "三定方案");
        assertThat(rule(here.tries(request, "transfer", itself))).isEqualTo("MOVE_TO_ANOTHER_AGENCY");
        transfer(request, "2025-03-10");
        var again = Map.of("to", there.agency(), "transferredOn", "2025-03-11", "reason", "三定方案");
        assertThat(rule(here.tries(request, "transfer", again))).isEqualTo("MOVED_TO_ANOTHER");
        String answered = here.receives("2025-03-03");
        here.grants(answered, "2025-03-05");
        assertThat(rule(here.tries(answered, "transfer", again))).isEqualTo("ALREADY_CLOSED");
    }

    @Test
    void nothing_is_taken_over_into_a_year_the_other_agency_has_closed() {
        String request = here.receives("2024-12-20");
        there.closes(2024, "2025-01-10");
        var body = Map.of("to", there.agency(), "transferredOn", "2024-12-31", "reason", "三定方案");
        assertThat(rule(here.tries(request, "transfer", body))).isEqualTo("RECEIVING_YEAR_OPEN");
        assertThat(here.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
    }

    @Test
    void an_abolished_agency_leaves_its_whole_year_to_the_one_that_goes_on() {
        String old = here.receives("2024-12-02");
        String answered = here.receives("2025-02-10");
        here.grants(answered, "2025-02-20");
        here.receives("2025-06-03");
        var body = Map.of("into", there.agency(), "on", "2025-07-01", "reason", "机构改革方案");
        String path = "/api/agencies/" + here.agency() + "/succession";
        assertThat(rule(RunningOffice.get().answer(path, body))).isEqualTo("ABOLISHED_YEARS_CLOSED");
        here.closes(2024, "2025-01-20");
        there.closes(2024, "2025-01-20");
        RunningOffice.get().post(path, body);

        assertThat(here.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
        assertThat(here.figures(2025)).isEmpty();
        assertThat(there.figures(2025))
                .isEqualTo(Map.of(
                        "CARRIED_IN", 1, "NEW_RECEIVED", 2, "GRANTED", 1, "RESULTS_TOTAL", 1, "CARRIED_FORWARD", 2));
        assertThat(here.facts(old).path("state").asText()).isEqualTo("TRANSFERRED");
        Answer late = RunningOffice.get().answer("/api/requests", here.handedIn("2025-07-03"));
        assertThat(rule(late)).isEqualTo("AGENCY_ABOLISHED");
        assertThat(rule(RunningOffice.get().answer(path, body))).isEqualTo("AGENCY_ABOLISHED");
    }

    @Test
    void a_reply_ordered_anew_is_not_counted_again() {
        String request = denied("2025-06-23");
        JsonNode order = order(request, "NOT_RECOUNTED");
        assertThat(order.path("due").asText()).isEqualTo("2025-10-14");
        here.grants(request, "2025-09-22");
        assertThat(here.figures(2025))
                .isEqualTo(Map.of("NEW_RECEIVED", 1, "DENIED_PROCESS_INFORMATION", 1, "RESULTS_TOTAL", 1));
    }

    @Test
    void a_reply_ordered_anew_takes_the_place_of_the_first_within_an_open_year() {
        String request = denied("2025-06-23");
        order(request, "REPLACE_WITHIN_YEAR");
        here.grants(request, "2025-09-22");
        assertThat(here.figures(2025)).isEqualTo(Map.of("NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
    }

    @Test
    void a_closed_year_keeps_the_first_reply_whatever_the_policy() {
        String request = denied("2024-12-23");
        here.closes(2024, "2025-01-20");
        order(request, "REPLACE_WITHIN_YEAR");
        here.grants(request, "2025-09-22");
        assertThat(here.figures(2024))
                .isEqualTo(Map.of("NEW_RECEIVED", 1, "DENIED_PROCESS_INFORMATION", 1, "RESULTS_TOTAL", 1));
        assertThat(here.figures(2025)).isEmpty();
    }

    @Test
    void a_reply_ordered_anew_that_counts_as_new_is_a_request_of_its_own() {
        String request = denied("2025-06-23");
        String anew = child(order(request, "COUNT_AS_NEW"), "RequestReceived");
        assertThat(here.facts(anew).path("due").asText()).isEqualTo("2025-10-14");
        here.grants(anew, "2025-09-22");
        assertThat(here.figures(2025))
                .isEqualTo(
                        Map.of("NEW_RECEIVED", 2, "DENIED_PROCESS_INFORMATION", 1, "GRANTED", 1, "RESULTS_TOTAL", 2));
        assertThat(rule(here.tries(request, "order-redecision", ordered("NOT_RECOUNTED"))))
                .isEqualTo("DECIDED_ANEW_ELSEWHERE");
    }

    @Test
    void an_order_after_no_reply_leads_to_the_first_outcome_whatever_the_policy() {
        String request = here.receives("2025-06-03");
        order(request, "COUNT_AS_NEW");
        here.grants(request, "2025-09-22");
        assertThat(here.figures(2025)).isEqualTo(Map.of("NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
    }

    private String denied(String on) {
        String request = here.receives(on.substring(0, 8) + "02");
        var ground = Map.of("outcome", "DENIED_PROCESS_INFORMATION", "reasons", "讨论记录");
        here.takes(
                request,
                "finish",
                Map.of(
                        "outcome",
                        "DENIED_PROCESS_INFORMATION",
                        "grounds",
                        List.of(ground),
                        "documentNo",
                        "答" + request,
                        "decidedOn",
                        on));
        return request;
    }

    private JsonNode order(String request, String recounting) {
        return here.takes(request, "order-redecision", ordered(recounting));
    }

    private static Map<String, Object> ordered(String recounting) {
        return new TreeMap<>(Map.of(
                "caseNo", "行复〔2025〕12号",
                "orderedBy", "区人民政府",
                "servedOn", "2025-09-10",
                "recounting", recounting));
    }

    private JsonNode split(String request, String on) {
        var items = List.of(Map.of("summary", "第二项"), Map.of("summary", "第三项"));
        return here.takes(request, "split", Map.of("items", items, "splitOn", on, "reason", "一事一申请"));
    }

    private JsonNode transfer(String request, String on) {
        return here.takes(request, "transfer", Map.of("to", there.agency(), "transferredOn", on, "reason", "三定方案"));
    }

    private static List<String> names(JsonNode answer) {
        return stream(answer.path("events")).map(e -> e.path("name").asText()).toList();
    }

    private static List<String> warnings(JsonNode table) {
        return stream(table.path("warnings")).map(w -> w.path("code").asText()).toList();
    }

    private static JsonNode event(JsonNode answer, String name) {
        return stream(answer.path("events"))
                .filter(e -> e.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String child(JsonNode answer, String name) {
        return event(answer, name).path("payload").path("requestId").asText();
    }

    private static String rule(Answer answer) {
        return answer.json().path("rule").asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
