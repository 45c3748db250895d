package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** Offices without requests, whose table 二 is all there is: figures of published reports of sub-district offices. */
class SeedTablesTest {

    private final RunningOffice office = RunningOffice.get();

    private int street(String name) {
        return office.post("/api/agencies", Map.of("name", name, "level", "SUBDISTRICT_OFFICE"))
                .path("agencyId")
                .asInt();
    }

    private void declare(int agency, int year, Map<String, Object> figures) {
        var list = new ArrayList<Map<String, Object>>();
        figures.forEach((cell, amount) -> list.add(Map.of("cell", cell, "amount", amount)));
        office.post(
                "/api/agencies/" + agency + "/proactive/" + year + "/declare",
                Map.of("figures", list, "source", "党政办"));
    }

    private JsonNode closed(int agency, int year, String template) {
        office.post(
                "/api/agencies/" + agency + "/periods/" + year + "/close",
                Map.of("closedOn", (year + 1) + "-01-15", "template", template));
        return report(agency, year, template);
    }

    private JsonNode report(int agency, int year, String template) {
        return office.get("/api/agencies/" + agency + "/reports/" + year + "?template=" + template);
    }

    private static Map<String, List<String>> printed(JsonNode report) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (JsonNode row : report.path("tables").path("T2").path("rows")) {
            var cells = new ArrayList<String>();
            row.path("values").forEach(value -> cells.add(value.asText()));
            rows.put(row.path("label").asText(), cells);
        }
        return rows;
    }

    private static final Map<String, Object> DECLARED = Map.of(
            "RULES.ISSUED", 0,
            "NORMATIVE_DOCUMENTS.ISSUED", 0,
            "NORMATIVE_DOCUMENTS.REPEALED", 0,
            "NORMATIVE_DOCUMENTS.IN_FORCE", 0,
            "ADMINISTRATIVE_LICENSING.DECISIONS", 1954,
            "ADMINISTRATIVE_PENALTY.DECISIONS", 4,
            "ADMINISTRATIVE_COERCION.DECISIONS", 0,
            "ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED", 0);

    private void concluded(int agency, String route, String form) {
        var filing = Map.of(
                "agency",
                agency,
                "caseNo",
                route + "1号",
                "route",
                route,
                "body",
                "区人民政府",
                "subject",
                "REPLY",
                "filedOn",
                "2023-05-08");
        String id = office.post("/api/cases", filing).path("caseId").asText();
        office.post("/api/cases/" + id + "/accept", Map.of("acceptedOn", "2023-05-10"));
        office.post("/api/cases/" + id + "/conclude", Map.of("form", form, "effectiveOn", "2023-07-10"));
    }

    /** The figures of table 四 that are not 0. */
    private static Map<String, Integer> cases(JsonNode report) {
        var figures = new TreeMap<String, Integer>();
        report.path("tables")
                .path("T4")
                .path("rows")
                .path(0)
                .path("values")
                .properties()
                .forEach(value -> {
                    if (value.getValue().asInt() != 0) {
                        figures.put(value.getKey(), value.getValue().asInt());
                    }
                });
        return figures;
    }

    private static int received(JsonNode report) {
        return report.path("tables")
                .path("T3")
                .path("rows")
                .path(0)
                .path("values")
                .path("TOTAL")
                .asInt();
    }

    @Test
    void a_year_without_requests_has_its_licences_and_penalties_its_review_and_its_suit() {
        int agency = street("云山区云山街道办事处");
        declare(agency, 2023, DECLARED);
        concluded(agency, "REVIEW", "REVIEW_UPHELD");
        concluded(agency, "SUIT_DIRECT", "SUIT_CLAIM_DISMISSED");
        JsonNode report = closed(agency, 2023, "2021");
        assertThat(cases(report))
                .isEqualTo(Map.of(
                        "REVIEW.UPHELD", 1,
                        "REVIEW.TOTAL", 1,
                        "LITIGATION_DIRECT.UPHELD", 1,
                        "LITIGATION_DIRECT.TOTAL", 1));
        assertThat(received(report)).isZero();
        assertThat(printed(report))
                .isEqualTo(Map.of(
                        "规章", List.of("0", "0", "0"),
                        "行政规范性文件", List.of("0", "0", "0"),
                        "行政许可", List.of("1954"),
                        "行政处罚", List.of("4"),
                        "行政强制", List.of("0"),
                        "行政事业性收费", List.of("0")));
        JsonNode look = office.get("/api/agencies/" + agency + "/reports/2023/proactive");
        assertThat(look.path("missing")).isEmpty();
        assertThat(look.path("findings")).isEmpty();
    }

    @Test
    void a_report_of_2020_prints_its_procurement_in_the_format_of_2019() {
        int agency = street("清江区和平街道办事处");
        declare(
                agency,
                2020,
                Map.of(
                        "CENTRALIZED_PROCUREMENT.PROCUREMENT_PROJECTS",
                        3,
                        "CENTRALIZED_PROCUREMENT.PROCUREMENT_AMOUNT",
                        "13030"));
        JsonNode report = closed(agency, 2020, "2019");
        assertThat(printed(report))
                .hasSize(8)
                .containsEntry("政府集中采购", List.of("3", "13030"))
                .containsEntry("规范性文件", List.of("0", "0", "0"))
                .containsEntry("行政事业性收费", List.of("0", "0"))
                .containsEntry("其他对外管理服务事项", List.of("0", "0", "0"));
        assertThat(report.path("warnings")).isEmpty();
    }

    @Test
    void the_format_of_2019_in_a_report_of_2022_is_printed_and_warned_of() {
        int agency = street("平湖区新华街道办事处");
        declare(agency, 2022, Map.of("ADMINISTRATIVE_LICENSING.ITEMS_CHANGE", -1));
        JsonNode report = report(agency, 2022, "2019");
        assertThat(printed(report)).hasSize(8).containsEntry("行政许可", List.of("0", "-1", "0"));
        assertThat(report.path("warnings").findValuesAsText("code")).contains("TEMPLATE_YEAR");
    }

    @Test
    void the_page_shows_table_two_and_its_figures_lead_to_their_records() {
        int agency = street("北山区北山街道办事处");
        declare(agency, 2024, Map.of("ADMINISTRATIVE_PENALTY.DECISIONS", 41));
        String page = office.client()
                .get("/agencies/" + agency + "/reports/2024")
                .required()
                .body();
        String cell = "/agencies/" + agency + "/reports/2024/proactive/ADMINISTRATIVE_PENALTY.DECISIONS";
        assertThat(page).contains("二、主动公开政府信息情况", "第二十条第（六）项", "本年处理决定数量", "行政处罚", cell, "无人申报");
        assertThat(office.client().get(cell).required().body()).contains("41 件", "申报主动公开数据", "党政办");
        assertThat(office.client()
                        .get("/api/agencies/" + agency + "/reports/2024.csv")
                        .required()
                        .body())
                .contains("ADMINISTRATIVE_PENALTY.DECISIONS,第二十条第（六）项,行政处罚,本年处理决定数量,41,件");
    }

    @Test
    void an_old_report_is_printed_to_the_octet_after_a_late_document_was_entered() {
        int agency = street("临江区滨江街道办事处");
        declare(agency, 2024, Map.of("ADMINISTRATIVE_PENALTY.DECISIONS", 4));
        String then = closed(agency, 2024, "2021").toString();
        office.post(
                "/api/agencies/" + agency + "/documents",
                Map.of(
                        "kind", "NORMATIVE_DOCUMENTS",
                        "docNo", "临滨办规〔2024〕1号",
                        "title", "关于规范停车的通知",
                        "issuedOn", "2024-06-03"));
        assertThat(report(agency, 2024, "2021")).hasToString(then);
        JsonNode next = report(agency, 2025, "2021");
        assertThat(printed(next)).containsEntry("行政规范性文件", List.of("1", "0", "1"));
        JsonNode entries = office.get("/api/agencies/" + agency + "/reports/2025/proactive/NORMATIVE_DOCUMENTS.ISSUED")
                .path("entries");
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.path("late").asBoolean()).isTrue();
            assertThat(entry.path("document").asText()).isEqualTo("关于规范停车的通知（临滨办规〔2024〕1号）");
        });
    }
}
