package org.gongkai.office.annual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final String HASH = "ab".repeat(32);

    private final RunningOffice office = RunningOffice.get();
    private final Clerk county = Clerk.of("某县人民政府办公室", 2024);
    private final Clerk street = Clerk.of("某街道办事处", 2024);
    private final Clerk elsewhere = Clerk.of("某局", 2024);

    private static Map<String, Object> member(Clerk clerk, String kind) {
        return Map.of("agency", clerk.agency(), "kind", kind);
    }

    private void members(Clerk parent, List<Map<String, Object>> members) {
        office.post("/api/agencies/" + parent.agency() + "/rollups/2024/members", Map.of("members", members));
    }

    private JsonNode sum(Clerk parent) {
        return office.get("/api/agencies/" + parent.agency() + "/rollups/2024");
    }

    private static Map<String, Integer> totals(JsonNode sum, String what) {
        var totals = new HashMap<String, Integer>();
        for (JsonNode row : sum.path("tables").path("T3")) {
            int total = row.path(what).path("TOTAL").asInt();
            if (total != 0) {
                totals.put(row.path("code").asText(), total);
            }
        }
        return totals;
    }

    /** The report of one agency, made elsewhere, comes in as this program's own JSON. */
    private void declare(Clerk of, Clerk from) {
        var tables = new ObjectMapper().convertValue(from.table(2024).path("tables"), Map.class);
        office.post(
                "/api/agencies/" + of.agency() + "/rollups/2024/declare",
                Map.of("tables", tables, "provenance", Map.of("kind", "JSON", "file", "某局2024.json", "sha256", HASH)));
    }

    @Test
    void a_sum_adds_own_books_and_declared_figures_and_tells_how_much_was_declared() {
        county.grants(county.receives("2024-03-04"), "2024-03-20");
        street.receives("2024-12-20");
        street.grants(street.receives("2024-05-06"), "2024-05-20");
        members(county, List.of(member(county, "DERIVED"), member(street, "DERIVED"), member(elsewhere, "DECLARED")));
        assertThat(sum(county).path("warnings").path(0).path("code").asText()).isEqualTo("MEMBER_MISSING");
        declare(elsewhere, street);

        JsonNode sum = sum(county);
        assertThat(totals(sum, "values"))
                .isEqualTo(Map.of("NEW_RECEIVED", 5, "GRANTED", 3, "RESULTS_TOTAL", 3, "CARRIED_FORWARD", 2));
        assertThat(totals(sum, "declared"))
                .isEqualTo(Map.of("NEW_RECEIVED", 2, "GRANTED", 1, "RESULTS_TOTAL", 1, "CARRIED_FORWARD", 1));
        assertThat(sum.path("provisional").asBoolean()).isTrue();
        JsonNode declared = sum.path("members").path(2);
        assertThat(declared.path("provenance").path("sha256").asText()).isEqualTo(HASH);
        assertThat(declared.path("progress").path("zh").asText()).isEqualTo("已报");
    }

    @Test
    void a_sum_of_sums_contains_them_and_the_own_report_is_a_member_among_others() {
        Clerk city = Clerk.of("某市人民政府办公室", 2024);
        city.receives("2024-02-05");
        street.receives("2024-02-05");
        members(county, List.of(member(county, "DERIVED"), member(street, "DERIVED")));
        members(city, List.of(member(city, "DERIVED"), member(county, "ROLL_UP")));
        assertThat(totals(sum(city), "values")).containsEntry("NEW_RECEIVED", 2);
        var page = office.client().get("/api/agencies/" + city.agency() + "/rollups/2024.html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("某市人民政府办公室2024年政府信息公开工作年度报告", "自然人");
        assertThat(sum(city).path("members").path(1).path("kind").path("zh").asText())
                .isEqualTo("本系统汇总");
    }

    @Test
    void the_superior_sees_how_far_each_member_is() {
        members(county, List.of(member(county, "DERIVED"), member(street, "DERIVED")));
        street.closes(2024, "2025-01-10");
        office.post("/api/agencies/" + street.agency() + "/periods/2024/submit", Map.of("submittedOn", "2025-01-12"));
        JsonNode members = sum(county).path("members");
        assertThat(members.path(0).path("progress").path("zh").asText()).isEqualTo("未报");
        assertThat(members.path(1).path("progress").path("zh").asText()).isEqualTo("已报");
        assertThat(members.path(1).path("edition").asText()).isEqualTo("第 1 稿");
    }

    @Test
    void without_a_list_of_members_there_is_no_sum() {
        var answer = office.client().get("/api/agencies/" + street.agency() + "/rollups/2024");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("尚未确定");
    }

    @Test
    void figures_from_a_file_name_the_file_by_its_check_code() {
        var answer = office.answer(
                "/api/agencies/" + elsewhere.agency() + "/rollups/2024/declare",
                Map.of("tables", Map.of(), "provenance", Map.of("kind", "XLSX", "file", "某局.xlsx")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("SHA-256");
    }
}
