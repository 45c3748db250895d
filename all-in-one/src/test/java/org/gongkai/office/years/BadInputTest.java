package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.office.years.Refused.assertRefused;
import static org.gongkai.office.years.Refused.assertRule;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be taken is refused in both languages, naming the field, and leaves no record behind. */
class BadInputTest {

    private static final RunningOffice OFFICE = RunningOffice.get();
    private static final Clerk CLERK = Clerk.of("错填办事处", 2025);
    private static final String DECIDED = decided();

    private long before;

    private static String decided() {
        String request = CLERK.receives("2025-03-03");
        CLERK.takes(request, "decide", Map.of("outcome", "GRANTED", "documentNo", "答1号", "decidedOn", "2025-03-10"));
        return request;
    }

    @BeforeEach
    void where_the_log_ends() throws SQLException {
        before = OFFICE.head();
    }

    @AfterEach
    void nothing_was_recorded() throws SQLException {
        assertThat(OFFICE.head()).isEqualTo(before);
    }

    @Test
    void json_that_breaks_off() {
        assertRefused(text("{\"agency\": 1, \"channel\": "), 400, "body");
    }

    @Test
    void a_body_that_is_no_json() {
        assertRefused(text("agency=1&channel=FAX"), 400, "body");
    }

    @Test
    void a_body_that_is_a_list() {
        assertRefused(text("[{\"agency\": 1}]"), 400, "body");
    }

    @Test
    void a_field_that_stands_twice() {
        assertRefused(text("{\"agency\": 1, \"agency\": 2}"), 400, "body");
    }

    @Test
    void a_field_nobody_knows() {
        assertRefused(register("colour", "blue"), 400, "colour");
    }

    @Test
    void a_field_that_is_missing() {
        assertRefused(register("category", null), 400, "category");
    }

    @Test
    void a_field_that_is_empty() {
        assertRefused(register("summary", "  "), 400, "summary");
    }

    @Test
    void a_summary_longer_than_60_characters() {
        assertRefused(register("summary", "长".repeat(61)), 400, "summary");
    }

    @Test
    void a_code_that_is_none() {
        assertRefused(register("channel", "PIGEON"), 400, "channel");
    }

    @Test
    void a_code_by_its_number() {
        assertRefused(register("category", 1), 400, "category");
    }

    @Test
    void a_date_that_does_not_exist() {
        assertRefused(register("submittedOn", "2026-02-30"), 400, "submittedOn");
    }

    @Test
    void an_instant_where_a_day_belongs() {
        assertRefused(register("submittedOn", "2025-03-03T23:00:00Z"), 400, "submittedOn");
    }

    @Test
    void a_day_as_a_list_of_numbers() {
        assertRefused(register("submittedOn", new int[] {2025, 3, 3}), 400, "submittedOn");
    }

    @Test
    void a_date_of_receipt_in_the_future() {
        String soon = LocalDate.now().plusDays(3).toString();
        assertRule(register("submittedOn", soon), 422, "DATE_IN_FUTURE");
    }

    @Test
    void a_decision_in_the_future() {
        String request = DECIDED;
        var body = Map.of(
                "method", "POST", "dispatchedOn", LocalDate.now().plusDays(3).toString());
        assertRule(CLERK.tries(request, "dispatch-reply", body), 422, "DATE_IN_FUTURE");
    }

    @Test
    void a_reply_from_before_the_decision() {
        var body = Map.of("method", "POST", "dispatchedOn", "2025-03-07");
        assertRule(CLERK.tries(DECIDED, "dispatch-reply", body), 422, "DATES_IN_ORDER");
    }

    @Test
    void a_second_decision() {
        var body = Map.of("outcome", "GRANTED", "documentNo", "答2号", "decidedOn", "2025-03-11");
        assertRule(CLERK.tries(DECIDED, "decide", body), 409, "ALREADY_DECIDED");
    }

    @Test
    void an_agency_nobody_registered() {
        assertRule(register("agency", 99_999), 404, "AGENCY_UNKNOWN");
        var year = OFFICE.answer("/api/agencies/99999/periods/2025/close", Map.of());
        assertRule(year, 404, "AGENCY_UNKNOWN");
        assertRefused(OFFICE.client().get("/api/agencies/99999/reports/2025"), 404, "agency");
    }

    @Test
    void an_agency_that_is_no_number() {
        assertRefused(OFFICE.answer("/api/agencies/first/periods/2025/close", Map.of()), 400, "agency");
        assertRefused(OFFICE.client().get("/api/agencies/first/reports/2025"), 400, "agency");
    }

    @Test
    void a_request_nobody_registered() {
        String unknown = UUID.randomUUID().toString();
        var body = Map.of("withdrawnOn", "2025-03-11", "evidence", "书面");
        assertRefused(CLERK.tries(unknown, "withdraw", body), 404, "");
        assertRefused(CLERK.tries("no-uuid", "withdraw", body), 404, "");
        assertRefused(OFFICE.client().get("/api/requests/" + unknown), 404, "");
        assertRefused(OFFICE.client().get("/api/requests/no-uuid/history"), 404, "");
    }

    @Test
    void a_command_nobody_knows() {
        assertRefused(CLERK.tries(DECIDED, "approve", Map.of()), 404, "");
    }

    @Test
    void a_year_that_is_none() {
        String periods = "/api/agencies/" + CLERK.agency() + "/periods/";
        assertRefused(OFFICE.answer(periods + "twenty/close", Map.of()), 400, "year");
        assertRefused(OFFICE.answer(periods + "20255/close", Map.of()), 400, "year");
        assertRefused(OFFICE.answer(periods + "1925/reopen", Map.of("authority", "局", "reason", "误")), 400, "year");
        assertRefused(OFFICE.client().get("/api/agencies/" + CLERK.agency() + "/reports/25"), 400, "year");
    }

    @Test
    void a_year_that_is_not_over() {
        int present = LocalDate.now().getYear();
        String path = "/api/agencies/" + CLERK.agency() + "/periods/" + present + "/close";
        assertRule(OFFICE.answer(path, Map.of()), 409, "YEAR_NOT_OVER");
    }

    @Test
    void a_format_that_is_none() {
        String path = "/api/agencies/" + CLERK.agency() + "/periods/2025/close";
        assertRefused(OFFICE.answer(path, Map.of("template", "2020")), 400, "template");
        assertRefused(
                OFFICE.client().get("/api/agencies/" + CLERK.agency() + "/reports/2025?template=2020"),
                400,
                "template");
    }

    @Test
    void an_opening_balance_below_nothing() {
        var opening = Map.of("year", 2025, "pending", Map.of("NATURAL_PERSON", -3));
        var body = Map.of("name", "负数局", "level", "DEPARTMENT", "opening", opening);
        assertRefused(OFFICE.answer("/api/agencies", body), 400, "opening.pending");
    }

    @Test
    void a_command_id_used_for_something_else() {
        String id = UUID.randomUUID().toString();
        var body = Map.of("method", "ELECTRONIC", "dispatchedOn", "2025-03-12", "commandId", id);
        String request = CLERK.receives("2025-03-04");
        CLERK.takes(request, "amend-summary", Map.of("to", "新的概要", "reason", "更清楚", "commandId", id));
        before += 2 + 1;
        assertRefused(CLERK.tries(DECIDED, "dispatch-reply", body), 422, "commandId");
        assertRefused(CLERK.tries(DECIDED, "dispatch-reply", Map.of("commandId", "seven")), 400, "commandId");
    }

    @Test
    void a_body_of_two_megabytes() {
        assertRefused(register("content", "水".repeat(700_000)), 413, "");
    }

    @Test
    void a_text_beyond_all_measure() {
        assertRefused(register("content", "水".repeat(4_001)), 400, "content");
    }

    @Test
    void nobody_in_particular() throws IOException, InterruptedException {
        HttpRequest bare = HttpRequest.newBuilder(OFFICE.client().base().resolve("/api/requests"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            var response = http.send(bare, BodyHandlers.ofString());
            assertRefused(new Answer(response.statusCode(), response.headers(), response.body()), 401, "");
        }
        try (var stranger = new OfficeClient(OFFICE.client().base(), "guess")) {
            assertRefused(stranger.post("/api/requests", "{}"), 401, "");
            assertRefused(stranger.get("/api/agencies"), 401, "");
        }
    }

    private static Answer text(String body) {
        return OFFICE.client().post("/api/requests", body);
    }

    /** A sound registration with one field spoiled; left out when null. */
    private static Answer register(String field, Object value) {
        Map<String, Object> body = CLERK.handedIn("2025-03-03");
        body.put(field, value);
        body.values().removeIf(v -> v == null);
        return OFFICE.answer("/api/requests", body);
    }
}
