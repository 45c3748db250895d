package org.gongkai.office.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private final RunningOffice office = RunningOffice.get();
    private final Clerk clerk = Clerk.of("重复申请测试局", 2025);

    private JsonNode registered(Clerk at, String on, String name, String content) {
        return office.post("/api/requests", filing(at, on, name, content));
    }

    private static Map<String, Object> filing(Clerk at, String on, String name, String content) {
        Map<String, Object> filing = new TreeMap<>(at.handedIn(on));
        filing.put("content", content);
        filing.put("applicant", Map.of("name", name, "contact", "139 0000 0001"));
        return filing;
    }

    @Test
    void the_same_applicant_asking_the_same_is_pointed_out_newest_first() {
        String first = registered(clerk, "2025-03-03", "孙小山", "请公开供水方案")
                .path("requestId")
                .asText();
        String second = registered(clerk, "2025-04-03", "孙 小山", "请公开，供水方案。")
                .path("requestId")
                .asText();
        registered(clerk, "2025-04-04", "孙大山", "请公开供水方案");
        JsonNode third = registered(clerk, "2025-05-06", "孙小山", "请公开供水方案");
        JsonNode similar = third.path("similar");
        assertThat(similar.findValuesAsText("requestId")).containsExactly(second, first);
        assertThat(similar.get(0).path("sameApplicant").asBoolean()).isTrue();
        assertThat(similar.get(0).path("sameContent").asBoolean()).isTrue();
        assertThat(similar.get(0).path("requestNo").asText()).startsWith("2025-");
        assertThat(similar.get(0).path("receivedOn").asText()).isEqualTo("2025-04-03");
        assertThat(similar.get(0).path("state").asText()).isNotEmpty();
    }

    @Test
    void other_requests_of_the_same_applicant_are_hinted_at_five_at_most() {
        for (int i = 1; i <= 6; i++) {
            registered(clerk, "2025-03-0" + i, "钱小川", "请公开第" + i + "号文件");
        }
        JsonNode similar = registered(clerk, "2025-03-10", "钱小川", "请公开预算").path("similar");
        assertThat(similar).hasSize(5);
        assertThat(similar.get(0).path("receivedOn").asText()).isEqualTo("2025-03-06");
        assertThat(similar.findValuesAsText("sameContent")).containsOnly("false");
    }

    @Test
    void a_trial_tells_the_same_and_is_itself_no_request() {
        String first = registered(clerk, "2025-03-03", "周小河", "请公开合同")
                .path("requestId")
                .asText();
        for (int i = 0; i < 2; i++) {
            JsonNode trial = office.post("/api/requests?dryRun=true", filing(clerk, "2025-03-04", "周小河", "请公开合同"));
            assertThat(trial.path("similar").findValuesAsText("requestId")).containsExactly(first);
        }
    }

    @Test
    void another_agency_learns_nothing_of_it() {
        registered(clerk, "2025-03-03", "吴小海", "请公开合同");
        Clerk neighbour = Clerk.of("重复申请邻近局", 2025);
        assertThat(registered(neighbour, "2025-03-04", "吴小海", "请公开合同").path("similar"))
                .isEmpty();
    }
}
