package org.gongkai.office.annual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

class ReportOnItsWayTest {

    private final RunningOffice office = RunningOffice.get();
    private final Clerk clerk = Clerk.of("报送街道办事处", 2024);
    private final String years = "/api/agencies/" + clerk.agency() + "/periods/2024/";
    private final String report = "/api/agencies/" + clerk.agency() + "/reports/2024";

    private JsonNode life() {
        return office.get(report + "/life");
    }

    private void step(String step, Map<String, ?> body) {
        office.post(years + step, body);
    }

    private String reopen() {
        return office.post(years + "reopen", Map.of("authority", "区政务公开办", "reason", "数据更正"))
                .path("reopening")
                .asText();
    }

    @Test
    void a_report_goes_up_comes_back_goes_up_again_and_is_published_without_a_figure_moving() {
        clerk.grants(clerk.receives("2024-06-03"), "2024-06-20");
        clerk.closes(2024, "2025-01-10");
        String frozen = clerk.octets(2024, "2021");
        step("sign", Map.of("mode", "PAPER", "by", "李主任", "opinion", "同意", "signedOn", "2025-01-13"));
        step("submit", Map.of("submittedOn", "2025-01-14"));
        step("return", Map.of("comments", "第五部分与上年雷同", "by", "区政务公开办", "returnedOn", "2025-01-15"));
        step("submit", Map.of("submittedOn", "2025-01-17"));
        step("accept", Map.of("by", "区政务公开办", "acceptedOn", "2025-01-20"));
        step("publish", Map.of("url", "https://www.example.gov.cn/2024", "publishedOn", "2025-01-22"));

        JsonNode life = life();
        assertThat(life.path("stage").path("code").asText()).isEqualTo("PUBLISHED");
        assertThat(life.path("edition").path("zh").asText()).isEqualTo("公布版");
        assertThat(life.path("dueOn").asText()).isEqualTo("2025-01-31");
        assertThat(life.path("publishedLate").asBoolean()).isFalse();
        assertThat(StreamSupport.stream(life.path("steps").spliterator(), false)
                        .map(each -> each.path("zh").asText()))
                .containsExactly("锁定年度数据", "签发年度报告", "报送年度报告", "退回年度报告", "报送年度报告", "年度报告审核通过", "公布年度报告");
        assertThat(clerk.octets(2024, "2021")).isEqualTo(frozen);
    }

    @Test
    void a_correction_tells_cell_by_cell_what_changed_by_which_request_event_and_person() {
        String request = clerk.receives("2024-06-03");
        clerk.grants(request, "2024-06-20");
        clerk.closes(2024, "2025-01-10");
        step("publish", Map.of("url", "https://www.example.gov.cn/2024", "publishedOn", "2025-01-22"));
        clerk.takes(
                request, "amend-outcome", Map.of("to", "UNAVAILABLE_NOT_HELD", "reason", "复核", "reopening", reopen()));
        clerk.closes(2024, "2025-03-10");

        assertThat(life().path("edition").path("zh").asText()).isEqualTo("更正版 1");
        JsonNode difference = office.get(report + "/difference?from=0&to=1");
        assertThat(difference.path("reasons").path(0).path("authority").asText())
                .isEqualTo("区政务公开办");
        assertThat(difference.path("cells")).hasSize(2);
        for (JsonNode cell : difference.path("cells")) {
            boolean granted = cell.path("line").asText().equals("GRANTED");
            assertThat(cell.path("before").asInt()).isEqualTo(granted ? 1 : 0);
            assertThat(cell.path("after").asInt()).isEqualTo(granted ? 0 : 1);
            JsonNode change = cell.path("changes").path(0);
            assertThat(change.path("about").asText()).isEqualTo(request);
            assertThat(change.path("event").asText()).isEqualTo("RequestAmended");
            assertThat(change.path("by").asText()).isNotEmpty();
        }
    }

    @Test
    void closings_before_the_first_publication_are_drafts() {
        String request = clerk.receives("2024-06-03");
        clerk.grants(request, "2024-06-20");
        clerk.closes(2024, "2025-01-10");
        assertThat(life().path("edition").path("zh").asText()).isEqualTo("第 1 稿");
        clerk.takes(request, "amend-outcome", Map.of("to", "OTHER_MISC", "reason", "复核", "reopening", reopen()));
        assertThat(life().path("stage").path("code").asText()).isEqualTo("REOPENED");
        clerk.closes(2024, "2025-01-12");
        assertThat(life().path("edition").path("zh").asText()).isEqualTo("第 2 稿");
    }

    @Test
    void before_closing_the_check_list_names_what_was_left_undone_and_leads_there() {
        var mail = clerk.handedIn("2024-12-20");
        mail.put("channel", "INTERNET");
        office.post("/api/requests", mail);
        String posted = clerk.receives("2024-06-03");
        clerk.takes(posted, "decide", Map.of("outcome", "GRANTED", "documentNo", "清单1号", "decidedOn", "2024-06-20"));
        clerk.takes(posted, "dispatch-reply", Map.of("method", "POST", "dispatchedOn", "2024-06-20"));
        String decided = clerk.receives("2024-12-02");
        clerk.takes(
                decided, "decide", Map.of("outcome", "OTHER_MISC", "documentNo", "清单2号", "decidedOn", "2024-12-20"));

        var found = new TreeMap<String, JsonNode>();
        office.get(report + "/checklist")
                .forEach(item -> found.put(item.path("code").asText(), item));
        assertThat(found).containsKeys("UNCONFIRMED", "DECIDED_NOT_SENT", "NO_POSTAL_SLIP", "NOT_SERVED", "OVERDUE");
        assertThat(item(found, "NO_POSTAL_SLIP").path("where").asText()).isEqualTo("/requests/" + posted);
        assertThat(item(found, "DECIDED_NOT_SENT").path("count").asInt()).isEqualTo(1);
        assertThat(item(found, "DECIDED_NOT_SENT").path("zh").asText()).startsWith("1 件已作出决定");
    }

    private static JsonNode item(Map<String, JsonNode> found, String code) {
        return Objects.requireNonNull(found.get(code), code);
    }
}
