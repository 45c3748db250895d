package org.gongkai.office.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.office.remedy.Lawyer.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** What cases mean for an office: its go-live, its end, its audit. */
class CasesOfAnOfficeTest {

    private final Clerk clerk = Clerk.of("案件机关", 2025);
    private final Lawyer lawyer = new Lawyer(clerk.agency());

    @Test
    void an_applicants_category_is_no_kind_of_case() {
        var filing = clerk.handedIn("2025-03-03");
        filing.put("category", "REVIEW");
        Answer refused = RunningOffice.get().answer("/api/requests", filing);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("field").asText()).isEqualTo("category");
        assertThat(refused.json().path("detail").asText()).contains("应为申请人类别", "NATURAL_PERSON");
    }

    @Test
    void a_case_is_no_request_and_a_request_no_case() {
        String review = lawyer.files("REVIEW", "2025-03-03");
        var withdrawal = Map.of("withdrawnOn", "2025-03-04", "evidence", "书面");
        assertThat(clerk.tries(review, "withdraw", withdrawal).status()).isEqualTo(404);
        String request = clerk.receives("2025-03-03");
        assertThat(lawyer.tries(request, "accept", Map.of("acceptedOn", "2025-03-04"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void cases_pending_at_go_live_add_up_to_the_declared_balance_before_the_first_year_closes() {
        var opening = Map.of("year", 2025, "pending", Map.of("REVIEW", 1));
        int agency = RunningOffice.get()
                .post("/api/agencies", Map.of("name", "启用机关", "level", "DEPARTMENT", "opening", opening))
                .path("agencyId")
                .asInt();
        var here = new Lawyer(agency);
        String path = "/api/agencies/" + agency + "/periods/2025/close";
        Answer early = RunningOffice.get().answer(path, Map.of("closedOn", "2026-01-15"));
        assertThat(rule(early)).isEqualTo("OPENING_MUST_TIE_OUT");
        var legacy = here.filing("REVIEW", "2024-11-05");
        legacy.put("origin", "LEGACY");
        String review =
                RunningOffice.get().post("/api/cases", legacy).path("caseId").asText();
        here.concludes(review, "REVIEW_MEDIATED", "2025-02-10");
        RunningOffice.get().post(path, Map.of("closedOn", "2026-01-15"));
        assertThat(here.figures(2025)).isEqualTo(Map.of("REVIEW.OTHER_RESULT", 1));
    }

    @Test
    void an_abolished_agency_leaves_its_cases_to_the_one_that_goes_on() {
        var there = Clerk.of("承继机关", 2025);
        String old = lawyer.files("REVIEW", "2025-11-03");
        clerk.closes(2025, "2026-01-15");
        there.closes(2025, "2026-01-15");
        String done = lawyer.files("REVIEW", "2026-02-03");
        lawyer.concludes(done, "REVIEW_UPHELD", "2026-03-03");
        RunningOffice.get()
                .post(
                        "/api/agencies/" + clerk.agency() + "/succession",
                        Map.of("into", there.agency(), "on", "2026-06-01", "reason", "机构改革方案"));
        var successor = new Lawyer(there.agency());
        assertThat(lawyer.figures(2025)).isEqualTo(Map.of("REVIEW.PENDING", 1));
        assertThat(lawyer.figures(2026)).isEmpty();
        assertThat(successor.figures(2025)).isEmpty();
        assertThat(successor.figures(2026)).isEqualTo(Map.of("REVIEW.PENDING", 1, "REVIEW.UPHELD", 1));
        assertThat(rule(lawyer.tries(old, "accept", Map.of("acceptedOn", "2026-06-02"))))
                .isEqualTo("CASE_WITH_SUCCESSOR");
        for (JsonNode taken : successor.register("?state=FILED")) {
            successor.concludes(taken.path("caseId").asText(), "REVIEW_ANNULLED", "2026-06-05");
        }
        assertThat(successor.figures(2026)).isEqualTo(Map.of("REVIEW.RECTIFIED", 1, "REVIEW.UPHELD", 1));
    }

    @Test
    void a_case_is_explained_by_its_id_and_the_audit_finds_everything_as_recorded() {
        String review = lawyer.files("REVIEW", "2025-03-03");
        lawyer.concludes(review, "REVIEW_UPHELD", "2025-05-06");
        JsonNode explained = RunningOffice.get().get("/api/explain/" + review);
        assertThat(explained.path("kind").asText()).isEqualTo("case");
        assertThat(explained.path("steps").findValuesAsText("name")).containsExactly("CaseFiled", "CaseConcluded");
        JsonNode figure = RunningOffice.get().get("/api/explain/" + clerk.agency() + "/2025/CASES/REVIEW.UPHELD");
        assertThat(figure.path("figure").asInt()).isEqualTo(1);
        assertThat(RunningOffice.get().get("/api/audit/replay").path("sound").asBoolean())
                .isTrue();
        assertThat(lawyer.register("?year=2025&route=REVIEW")).hasSize(1);
        assertThat(lawyer.tries(UUID.randomUUID().toString(), "accept", Map.of("acceptedOn", "2025-03-04"))
                        .status())
                .isEqualTo(404);
        assertThat(lawyer.tries(review, "win", Map.of()).status()).isEqualTo(404);
    }
}
