package org.gongkai.office.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupTest {

    private static final RunningOffice OFFICE = RunningOffice.get();

    private final Clerk clerk = Clerk.of("江县东门街道办事处", 2024);
    private final String agency = "/api/agencies/" + clerk.agency();

    private static JsonNode item(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode policy(String code, int year) {
        return item(OFFICE.get(agency + "/policies?year=" + year), "policy", code);
    }

    private static void refused(Answer answer, int status, String member, String value) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path(member).asText()).isEqualTo(value);
        assertThat(answer.json().path("detail").asText()).matches("(?s).*\\p{IsHan}.*");
        assertThat(answer.json().path("detailEn").asText()).isNotBlank();
    }

    @Test
    void settings_left_out_stay_and_null_empties() {
        OFFICE.post(agency + "/settings", Map.of("shortName", "东门街道", "documentMark", "江东", "court", "江县人民法院"));
        OFFICE.client()
                .post(agency + "/settings", "{\"shortName\":null,\"approvalMode\":\"PAPER\",\"chargesFees\":true}")
                .required();
        JsonNode now = OFFICE.get(agency + "/settings");
        assertThat(now.path("fullName").asText()).isEqualTo("江县东门街道办事处");
        assertThat(now.path("shortName").isMissingNode()
                        || now.path("shortName").isNull())
                .isTrue();
        assertThat(now.path("court").asText()).isEqualTo("江县人民法院");
        assertThat(now.path("approvalMode").asText()).isEqualTo("PAPER");
        assertThat(now.path("chargesFees").asBoolean()).isTrue();
        assertThat(item(now.path("numbers"), "series", "REPLY").path("example").asText())
                .matches("江东公开告〔\\d{4}〕1号");
    }

    @Test
    void a_new_name_stands_in_the_directory() {
        OFFICE.post(agency + "/settings", Map.of("fullName", "江县东门新街道办事处"));
        assertThat(item(OFFICE.get("/api/agencies"), "id", Integer.toString(clerk.agency()))
                        .path("name")
                        .asText())
                .isEqualTo("江县东门新街道办事处");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fullName\":null} | fullName",
                "{\"postcode\":\"3100\"} | postcode",
                "{\"email\":\"nobody\"} | email",
                "{\"openChannels\":[\"PIGEON\"]} | openChannels[0]",
                "{\"approvalMode\":\"WINK\"} | approvalMode",
                "{\"numbers\":[{\"series\":\"reply\",\"mode\":\"TYPED\"}]} | numbers.series",
                "{\"numbers\":[{\"series\":\"REPLY\"}]} | numbers.mode",
                "{\"numbers\":[{\"series\":\"REPLY\",\"mode\":\"TYPED\",\"pattern\":\"{year}\"}]} | numbers.pattern",
                "{\"colour\":\"blue\"} | colour"
            })
    void a_setting_that_cannot_be_taken_is_named(String body, String field) {
        refused(OFFICE.client().post(agency + "/settings", body), 400, "field", field);
    }

    @Test
    void the_window_and_the_post_stay_open() {
        var body = Map.of("openChannels", List.of("INTERNET"));
        refused(OFFICE.answer(agency + "/settings", body), 409, "rule", "BASIC_CHANNEL_STAYS_OPEN");
    }

    @Test
    void a_dry_run_sets_nothing() {
        OFFICE.post(agency + "/settings?dryRun=true", Map.of("court", "江县人民法院"));
        assertThat(OFFICE.get(agency + "/settings").path("court").asText("")).isIn("", "null");
    }

    @Test
    void a_policy_holds_from_its_year_until_the_year_is_closed_and_then_for_good() {
        var decision = new HashMap<String, Object>(
                Map.of("policy", "CORRECTION_PERIOD_WD", "value", 10, "fromYear", 2024, "reason", "本地惯例"));
        OFFICE.post(agency + "/policies", decision);
        assertThat(policy("CORRECTION_PERIOD_WD", 2023).path("value").asText()).isEqualTo("15");
        assertThat(policy("CORRECTION_PERIOD_WD", 2024).path("value").asText()).isEqualTo("10");
        assertThat(policy("CORRECTION_PERIOD_WD", 2024).path("source").asText()).isEqualTo("AGENCY");
        JsonNode closed = clerk.closes(2024, "2025-01-20");
        assertThat(closed.findPath("policies").path("CORRECTION_PERIOD_WD").asText())
                .isEqualTo("10");
        decision.put("value", "INHERIT");
        refused(OFFICE.answer(agency + "/policies", decision), 409, "rule", "POLICY_YEAR_CLOSED");
        decision.remove("fromYear");
        OFFICE.post(agency + "/policies", decision);
        assertThat(policy("CORRECTION_PERIOD_WD", 2024).path("value").asText()).isEqualTo("10");
        assertThat(policy("CORRECTION_PERIOD_WD", 2025).path("value").asText()).isEqualTo("15");
    }

    @Test
    void a_policy_for_all_is_followed_by_who_says_nothing_else() {
        var decision = Map.of("policy", "ISSUE_CLOSURE_SHEET", "value", false, "fromYear", 2029, "reason", "上级要求");
        OFFICE.post("/api/policies", decision);
        assertThat(policy("ISSUE_CLOSURE_SHEET", 2029).path("source").asText()).isEqualTo("INSTALLATION");
        assertThat(item(OFFICE.get("/api/policies?year=2029"), "policy", "ISSUE_CLOSURE_SHEET")
                        .path("value")
                        .asText())
                .isEqualTo("false");
    }

    @Test
    void a_policy_nobody_knows_or_a_value_it_cannot_have_is_named() {
        var value = Map.of("policy", "CORRECTION_PERIOD_WD", "value", 16, "reason", "宽限");
        refused(OFFICE.answer(agency + "/policies", value), 400, "field", "value");
        var unknown = Map.of("policy", "WEATHER", "value", "FINE", "reason", "晴");
        refused(OFFICE.answer(agency + "/policies", unknown), 400, "field", "policy");
        var year = Map.of("policy", "LATE_LOGGING", "value", "REOPEN", "fromYear", 26, "reason", "晴");
        refused(OFFICE.answer(agency + "/policies", year), 400, "field", "fromYear");
    }

    @Test
    void a_deputy_is_listed_on_his_days() {
        OFFICE.post(
                agency + "/deputies", Map.of("handler", "甲", "deputy", "乙", "from", "2026-03-02", "to", "2026-03-06"));
        assertThat(OFFICE.get(agency + "/deputies?on=2026-03-06")
                        .path(0)
                        .path("deputy")
                        .asText())
                .isEqualTo("乙");
        assertThat(OFFICE.get(agency + "/deputies?on=2026-03-07")).isEmpty();
        var self = Map.of("handler", "甲", "deputy", "甲", "from", "2026-03-02", "to", "2026-03-06");
        refused(OFFICE.answer(agency + "/deputies", self), 409, "rule", "DEPUTY_IS_ANOTHER");
        var missing = Map.of("handler", "甲", "deputy", "乙", "from", "2026-03-02");
        refused(OFFICE.answer(agency + "/deputies", missing), 400, "field", "to");
    }

    @Test
    void numbers_reserved_and_void_are_passed_over_and_shown() {
        String numbers = agency + "/numbers/REQUEST/2025";
        OFFICE.post(numbers + "/reserve", Map.of("from", 1, "to", 2, "purpose", "纸质登记表"));
        OFFICE.post(numbers + "/void", Map.of("number", "3", "reason", "打印错误"));
        String request = clerk.receives("2025-03-03");
        assertThat(clerk.facts(request).path("requestNo").asText()).isEqualTo("2025-依申请-0004");
        JsonNode shown = OFFICE.get(numbers);
        assertThat(shown.path("last").asInt()).isEqualTo(4);
        assertThat(shown.path("voided").path(0).path("number").asText()).isEqualTo("2025-依申请-0003");
        assertThat(shown.path("reserved").path(0).path("used").asInt()).isZero();
        assertThat(shown.path("gaps").path(0).path("count").asInt()).isEqualTo(2);
        refused(
                OFFICE.answer(numbers + "/reserve", Map.of("from", 4, "to", 9, "purpose", "纸质登记表")),
                409,
                "rule",
                "NUMBER_TAKEN");
        refused(
                OFFICE.answer(numbers + "/reserve", Map.of("from", 9, "to", 8, "purpose", "纸质登记表")),
                400,
                "field",
                "to");
        refused(OFFICE.answer(numbers + "/void", Map.of("number", "5")), 400, "field", "reason");
        refused(
                OFFICE.answer(agency + "/numbers/request/2025/void", Map.of("number", "5", "reason", "错")),
                400,
                "field",
                "series");
    }

    @Test
    void an_agency_nobody_registered_has_nothing_to_set() {
        String nobody = "/api/agencies/99999";
        refused(OFFICE.answer(nobody + "/settings", Map.of("court", "法院")), 404, "rule", "AGENCY_UNKNOWN");
        var voided = Map.of("number", "1", "reason", "错");
        refused(OFFICE.answer(nobody + "/numbers/REQUEST/2025/void", voided), 404, "rule", "AGENCY_UNKNOWN");
        refused(OFFICE.client().get(nobody + "/settings"), 404, "field", "agency");
    }
}
