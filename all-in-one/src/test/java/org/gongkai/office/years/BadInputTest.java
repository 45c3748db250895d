package org.gongkai.office.years;

import static org.gongkai.office.years.Refused.assertRefused;
import static org.gongkai.office.years.Refused.assertRule;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.office.client.Answer;
import org.junit.jupiter.api.Test;

/** A body that cannot be taken. */
class BadInputTest extends NothingRecorded {

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
        var body = Map.of("to", "长".repeat(61), "reason", "更清楚");
        assertRefused(CLERK.tries(DECIDED, "amend-summary", body), 400, "to");
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
    void a_day_as_a_number() {
        assertRefused(register("submittedOn", 20250303), 400, "submittedOn");
    }

    @Test
    void a_day_of_another_century() {
        assertRefused(register("submittedOn", "1925-03-03"), 400, "submittedOn");
    }

    @Test
    void characters_no_database_can_keep() {
        assertRefused(register("summary", "供水\0方案"), 400, "summary");
        assertRefused(text("{\"summary\": \"供水\\uD83D方案\", " + rest() + "}"), 400, "summary");
    }

    @Test
    void a_date_of_receipt_in_the_future() {
        assertRule(register("submittedOn", soon()), 422, "DATE_IN_FUTURE");
    }

    @Test
    void a_reply_in_the_future() {
        var body = Map.of("method", "POST", "dispatchedOn", soon());
        assertRule(CLERK.tries(DECIDED, "dispatch-reply", body), 422, "DATE_IN_FUTURE");
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
    void an_extension_by_lifetimes() {
        Map<String, Object> body = new TreeMap<>(Map.of("approvedBy", "科长", "reason", "案情复杂", "faultReason", "如实"));
        body.putAll(Map.of("workingDays", 1_000_000, "approvedOn", "2025-03-05", "notifiedOn", "2025-03-05"));
        assertRefused(CLERK.tries(DECIDED, "extend-reply", body), 400, "workingDays");
    }

    @Test
    void an_opening_balance_below_nothing() {
        var opening = Map.of("year", 2025, "pending", Map.of("NATURAL_PERSON", -3));
        var body = Map.of("name", "负数局", "level", "DEPARTMENT", "opening", opening);
        assertRefused(OFFICE.answer("/api/agencies", body), 400, "opening.pending.NATURAL_PERSON");
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

    /** All of a registration but its summary. */
    private static String rest() {
        return "\"agency\": " + CLERK.agency()
                + ", \"channel\": \"ORAL\", \"submittedOn\": \"2025-03-03\", \"category\": \"NATURAL_PERSON\"";
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
