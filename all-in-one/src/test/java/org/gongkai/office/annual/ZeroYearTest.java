package org.gongkai.office.annual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** A street office to which nobody wrote makes its whole report, each call leading to the next. */
class ZeroYearTest {

    private static final int MOST_CALLS = 8;

    private final RunningOffice office = RunningOffice.get();
    private final Clerk clerk = Clerk.of("无申请街道办事处", 2024);
    private final String agency = "/api/agencies/" + clerk.agency();
    private final List<String> calls = new ArrayList<>();

    private void post(String path, Map<String, ?> body) {
        calls.add(path);
        office.post(agency + path, body);
    }

    private Set<String> checklist() {
        calls.add("checklist");
        var codes = new TreeSet<String>();
        for (JsonNode item : office.get(agency + "/reports/2024/checklist")) {
            codes.add(item.path("code").asText());
        }
        return codes;
    }

    private static Map<String, Object> zero(String cell) {
        return Map.of("cell", cell, "amount", 0);
    }

    private static Map<String, String> text(String section, String text) {
        return Map.of("section", section, "text", text);
    }

    private static final List<Map<String, Object>> FIGURES = List.of(
            zero("NORMATIVE_DOCUMENTS.ISSUED"),
            zero("NORMATIVE_DOCUMENTS.REPEALED"),
            zero("NORMATIVE_DOCUMENTS.IN_FORCE"),
            zero("ADMINISTRATIVE_LICENSING.DECISIONS"),
            zero("ADMINISTRATIVE_PENALTY.DECISIONS"),
            zero("ADMINISTRATIVE_COERCION.DECISIONS"),
            zero("ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED"));

    private static final List<Map<String, String>> TEXTS = List.of(
            text("PROACTIVE", "全年通过政府网站公开各类信息。"),
            text("ON_REQUEST", "全年新收政府信息公开申请{T3.NEW_RECEIVED.TOTAL}件。"),
            text("INFORMATION_MANAGEMENT", "严格落实先审后发。"),
            text("PLATFORM", "依托区政府门户网站公开。"),
            text("SUPERVISION", "专人负责，定期自查。"),
            text("PROBLEMS", "公开内容还不够细，下一步列出各科室公开事项并按季核对。"),
            text("OTHER_MATTERS", "本年度没有收取信息处理费。"));

    @Test
    void the_whole_report_of_a_year_without_requests_takes_eight_calls() {
        assertThat(checklist()).contains("NONE_RECEIVED", "TABLE_TWO_INCOMPLETE");
        post("/periods/2024/confirm-none-received", Map.of("by", "李主任"));
        post("/proactive/2024/declare", Map.of("source", "街道各科室报送", "figures", FIGURES));
        post("/narrative/2024", Map.of("texts", TEXTS));
        assertThat(checklist()).doesNotContain("NONE_RECEIVED", "TABLE_TWO_INCOMPLETE", "TEXT_MISSING");
        post("/periods/2024/close", Map.of("closedOn", "2025-01-10"));
        post("/periods/2024/publish", Map.of("url", "https://www.example.gov.cn/2024", "publishedOn", "2025-01-15"));
        calls.add("document");
        var document = office.client().get(agency + "/reports/2024.docx");

        assertThat(document.status()).isEqualTo(200);
        assertThat(calls).hasSizeLessThanOrEqualTo(MOST_CALLS);
        assertThat(clerk.figures(2024)).isEmpty();
    }
}
