package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** Sections 一 五 六 and table 二 over HTTP, as an office uses them. */
class WrittenSectionsTest {

    private final RunningOffice office = RunningOffice.get();
    private final Clerk clerk =
            Clerk.of(office.post("/api/agencies", Map.of("name", "青山区钢花街道办事处", "level", "SUBDISTRICT_OFFICE"))
                    .path("agencyId")
                    .asInt());
    private final String narrative = "/api/agencies/" + clerk.agency() + "/narrative/2024";
    private final String declare = "/api/agencies/" + clerk.agency() + "/proactive/2024/declare";

    private JsonNode write(String section, String text) {
        return office.post(narrative, Map.of("texts", List.of(Map.of("section", section, "text", text))));
    }

    private String rendered(String section) {
        for (JsonNode text : office.get(narrative).path("texts")) {
            if (text.path("section").asText().equals(section)) {
                return text.path("rendered").asText();
            }
        }
        return "";
    }

    private List<String> findings() {
        return office.get(narrative).path("findings").findValuesAsText("code");
    }

    @Test
    void a_text_tells_channels_results_and_indicators_before_and_after_the_year_is_closed() {
        String request = clerk.receives("2024-03-04");
        clerk.receives("2024-12-20");
        clerk.grants(request, "2024-03-11");
        write(
                "ON_REQUEST",
                "新收{T3.NEW_RECEIVED.TOTAL}件，当面提交{REQUESTS.BY_CHANNEL.IN_PERSON}件，互联网{REQUESTS.BY_CHANNEL.INTERNET}件，"
                        + "不明{REQUESTS.BY_CHANNEL.UNKNOWN}件，予以公开{T3.GRANTED.TOTAL}件，复议{T4.REVIEW.TOTAL}件，"
                        + "收费{FEES.YUAN}元");
        assertThat(rendered("ON_REQUEST")).isEqualTo("新收2件，当面提交2件，互联网0件，不明0件，予以公开1件，复议0件，收费0元");
        clerk.closes(2024, "2025-01-10");
        clerk.receives("2024-11-11"); // Late: it counts in 2025.
        write("PROBLEMS", "查阅点偏远，已增设两处。");
        assertThat(rendered("ON_REQUEST")).startsWith("新收2件，当面提交2件");
        assertThat(rendered("PROBLEMS")).isEqualTo("查阅点偏远，已增设两处。");
        assertThat(office.get(narrative).path("sentences").findValuesAsText("text"))
                .contains(
                        "按申请渠道分，当面提交2件。",
                        "全年办结1件，其中予以公开1件、部分公开0件、不予公开0件、无法提供0件、不予处理0件、其他处理0件；结转下年度1件。",
                        "2024年未收取信息处理费。");
    }

    @Test
    void a_typed_figure_that_contradicts_the_table_is_found_until_it_is_put_right() {
        clerk.receives("2024-03-04");
        write("ON_REQUEST", "全年收到政府信息公开申请3件。");
        assertThat(findings()).contains("TYPED_FIGURE");
        write("ON_REQUEST", "全年收到政府信息公开申请1件。");
        assertThat(findings()).doesNotContain("TYPED_FIGURE");
    }

    @Test
    void what_was_not_changed_is_not_recorded() {
        write("PLATFORM", "网站全年运行正常。");
        JsonNode again = write("PLATFORM", "网站全年运行正常。");
        assertThat(again.path("events")).isEmpty();
        office.post(narrative, Map.of("texts", List.of(Map.of("section", "PLATFORM"))));
        assertThat(rendered("PLATFORM")).isEmpty();
    }

    @Test
    void indicators_have_a_source_and_are_no_less_than_nothing() {
        office.post(
                narrative + "/indicators",
                Map.of("source", "宣传科", "indicators", List.of(Map.of("indicator", "WECHAT_POSTS", "amount", 312))));
        write("PLATFORM", "微信公众号发布{INDICATOR.WECHAT_POSTS}条。");
        assertThat(rendered("PLATFORM")).isEqualTo("微信公众号发布312条。");
        refused(
                office.answer(
                        narrative + "/indicators",
                        Map.of(
                                "source",
                                "宣传科",
                                "indicators",
                                List.of(Map.of("indicator", "WECHAT_POSTS", "amount", -1)))),
                "amount");
        refused(
                office.answer(
                        narrative + "/indicators",
                        Map.of("indicators", List.of(Map.of("indicator", "WECHAT_POSTS", "amount", 1)))),
                "source");
        refused(office.answer(narrative, Map.of("texts", List.of())), "texts");
        refused(office.answer(narrative, Map.of("texts", List.of(Map.of("section", "SEVENTH")))), "section");
    }

    private void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(field);
    }

    private Answer declared(Object amount, Map<String, ?> more) {
        var figure = new TreeMap<String, Object>(Map.of("cell", "ADMINISTRATIVE_LICENSING.DECISIONS"));
        figure.put("amount", amount);
        figure.putAll(more);
        return office.answer(declare, Map.of("source", "审批科", "figures", List.of(figure)));
    }

    @Test
    void an_amount_is_a_number_without_unit_and_separators_and_nothing_of_a_bad_batch_is_kept() {
        refused(declared("1,954", Map.of()), "amount");
        refused(declared("1954件", Map.of()), "amount");
        refused(declared(true, Map.of()), "amount");
        refused(declared(1954, Map.of("evidence", "abc")), "evidence");
        refused(declared(1954, Map.of("unit", "DOLLAR")), "unit");
        refused(office.answer(declare, Map.of("source", "审批科")), "figures");
        assertThat(declared(1.5, Map.of()).status()).isEqualTo(409);
        assertThat(declared(-1, Map.of()).body()).contains("FIGURE_NOT_NEGATIVE");
        assertThat(declared("1954", Map.of()).ok()).isTrue();
        assertThat(declared(1954, Map.of()).body()).contains("FIGURE_DECLARED_ALREADY");
    }

    @Test
    void a_dry_run_says_what_would_be_recorded_and_records_nothing() {
        var figures = Map.of(
                "source",
                "财政所",
                "figures",
                List.of(Map.of("cell", "ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED", "amount", 999_999_999_999.99)));
        JsonNode tried =
                office.answer(declare + "?dryRun=true", figures).required().json();
        assertThat(tried.path("events")).hasSize(1);
        String report =
                "/api/agencies/" + clerk.agency() + "/reports/2024/proactive/ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED";
        assertThat(office.get(report).path("figure").asText()).isEqualTo("0");
        office.post(declare, figures);
        assertThat(office.get(report).path("figure").asText()).isEqualTo("99999999.999999");
    }
}
