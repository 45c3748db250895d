package org.gongkai.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Map;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private static final RunningOffice OFFICE = RunningOffice.get();
    private static final int HERE = agency("梅岭街道办事处");
    private static final int ELSEWHERE = agency("松坡街道办事处");
    private static final String REQUEST = OFFICE.post(
                    "/api/requests",
                    Map.of(
                            "agency", ELSEWHERE,
                            "channel", "IN_PERSON",
                            "submittedOn", "2025-03-03",
                            "category", "NATURAL_PERSON",
                            "summary", "松坡路改造合同"))
            .path("requestId")
            .asText();

    private static int agency(String name) {
        return OFFICE.post("/api/agencies", Map.of("name", name, "level", "SUBDISTRICT_OFFICE"))
                .path("agencyId")
                .asInt();
    }

    @AfterAll
    static void nothing_was_recorded_by_those_who_may_not() {
        assertThat(OFFICE.get("/api/requests?agency=" + HERE).path("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CASEWORKER,    desk register,    settings",
        "HEAD,          register,         settings",
        "REPORT_AUTHOR, desk reports,     register settings",
        "AUDITOR,       desk requests,    register settings",
        "ADMINISTRATOR, settings,         requests register"
    })
    void a_role_opens_its_pages_and_no_others(String role, String open, String shut) {
        try (Visit visit = Staff.atWork("罗一凡", HERE, role)) {
            for (String page : open.split(" ", -1)) {
                assertThat(status(visit, page)).as(page).isEqualTo(200);
            }
            for (String page : shut.split(" ", -1)) {
                assertThat(status(visit, page)).as(page).isEqualTo(403);
            }
        }
    }

    private static int status(Visit visit, String page) {
        return visit.page().navigate("/agencies/" + HERE + "/" + page).status();
    }

    @ParameterizedTest
    @CsvSource({"CASEWORKER", "HEAD", "REPORT_AUTHOR", "AUDITOR", "ADMINISTRATOR"})
    void another_agencys_pages_stay_shut(String role) {
        try (Visit visit = Staff.atWork("罗二平", HERE, role)) {
            for (String page : new String[] {
                "/agencies/" + ELSEWHERE + "/desk",
                "/agencies/" + ELSEWHERE + "/requests",
                "/agencies/" + ELSEWHERE + "/reports/2025",
                "/requests/" + REQUEST
            }) {
                Response answer = visit.page().navigate(page);
                assertThat(answer.status()).as(page).isIn(403, 404);
                assertThat(visit.page().content()).doesNotContain("松坡路改造合同");
            }
        }
    }

    @Test
    void an_auditor_changes_nothing_even_past_the_pages() {
        try (Visit visit = Staff.atWork("罗三多", ELSEWHERE, "AUDITOR")) {
            visit.open("/requests/" + REQUEST);
            Object status = visit.page()
                    .evaluate(
                            "id => fetch(`/api/requests/${id}/add-note`, {method: 'POST', body: '{}', headers:"
                                    + " {'Content-Type': 'application/json', 'X-XSRF-TOKEN':"
                                    + " decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1])}})"
                                    + ".then(answer => answer.status)",
                            REQUEST);
            assertThat(status).isEqualTo(403);
        }
    }
}
