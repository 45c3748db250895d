package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each role may, at its own agency; everything as a dry run, so that nothing is recorded. */
class RolesTest {

    private static final District DISTRICT = District.get();
    private static final String STREET = "/api/agencies/" + DISTRICT.street;
    private static final String YEAR = STREET + "/periods/" + District.YEAR;
    private static final int FORBIDDEN = 403;

    /** What the gate alone says: whatever else is wrong with an empty body is not its business. */
    private static boolean passes(Role role, String path) {
        int status = DISTRICT.guest(DISTRICT.street, role)
                .post(path + "?dryRun=true", Map.of("agency", DISTRICT.street))
                .statusCode();
        assertThat(status).as("%s %s", role, path).isNotIn(401, 500);
        return status != FORBIDDEN && status != 404;
    }

    private static List<Role> passing(String path) {
        return List.of(Role.values()).stream()
                .filter(role -> passes(role, path))
                .toList();
    }

    @Test
    void requests_and_cases_are_handled_by_caseworker_and_head() {
        String request = "/api/requests/" + DISTRICT.request;
        for (String path : List.of(
                "/api/requests",
                "/api/cases",
                request + "/assign",
                request + "/extend-reply",
                request + "/finish",
                request + "/split",
                request + "/transfer",
                "/api/cases/" + DISTRICT.remedy + "/conclude")) {
            assertThat(passing(path)).as(path).containsExactly(Role.CASEWORKER, Role.HEAD);
        }
    }

    @Test
    void the_year_is_closed_by_head_and_report_author_and_signed_and_reopened_by_the_head_alone() {
        assertThat(passing(YEAR + "/close")).containsExactly(Role.HEAD, Role.REPORT_AUTHOR);
        assertThat(passing(YEAR + "/submit")).containsExactly(Role.HEAD, Role.REPORT_AUTHOR);
        assertThat(passing(YEAR + "/publish")).containsExactly(Role.HEAD, Role.REPORT_AUTHOR);
        assertThat(passing(STREET + "/narrative/2025")).containsExactly(Role.HEAD, Role.REPORT_AUTHOR);
        assertThat(passing(STREET + "/proactive/2025/declare")).containsExactly(Role.HEAD, Role.REPORT_AUTHOR);
        assertThat(passing(YEAR + "/sign")).containsExactly(Role.HEAD);
        assertThat(passing(YEAR + "/reopen")).containsExactly(Role.HEAD);
    }

    @Test
    void nobody_of_the_agency_itself_returns_or_accepts_its_report() {
        for (String step : List.of("/return", "/accept")) {
            assertThat(passing(YEAR + step)).isEmpty();
            assertThat(DISTRICT.guest(DISTRICT.above, Role.HEAD)
                            .post(YEAR + step + "?dryRun=true", Map.of())
                            .statusCode())
                    .isNotIn(FORBIDDEN, 404);
            assertThat(DISTRICT.guest(DISTRICT.above, Role.REPORT_AUTHOR)
                            .post(YEAR + step, Map.of())
                            .statusCode())
                    .isEqualTo(FORBIDDEN);
        }
    }

    @Test
    void settings_are_the_administrators_and_what_concerns_all_the_administrators_of_all() {
        assertThat(passing(STREET + "/settings")).containsExactly(Role.ADMINISTRATOR);
        assertThat(passing(STREET + "/policies")).containsExactly(Role.ADMINISTRATOR);
        assertThat(passing(STREET + "/numbers/REPLY/2025/reserve")).containsExactly(Role.ADMINISTRATOR);
        Guest local = DISTRICT.guest(DISTRICT.street, Role.ADMINISTRATOR);
        Guest all = DISTRICT.guest(null, Role.ADMINISTRATOR);
        for (String path : List.of(
                "/api/agencies",
                "/api/policies",
                "/api/calendars/2025",
                STREET + "/rollups/2025/members",
                "/auth/accounts")) {
            assertThat(local.post(path, Map.of()).statusCode()).as(path).isEqualTo(FORBIDDEN);
            assertThat(all.post(path, Map.of()).statusCode()).as(path).isEqualTo(400);
        }
    }

    @Test
    void an_administrator_sees_no_request_by_that_alone() {
        Guest administrator = DISTRICT.guest(null, Role.ADMINISTRATOR);
        assertThat(administrator.get("/api/requests/" + DISTRICT.request).statusCode())
                .isEqualTo(404);
        assertThat(administrator.get("/api/requests").statusCode()).isEqualTo(FORBIDDEN);
        assertThat(administrator.look("/").body()).contains("石桥街道办事处");
    }

    @Test
    void an_auditor_reads_all_of_his_agency_and_the_checks_of_the_log_when_he_audits_all() {
        Guest auditor = DISTRICT.guest(DISTRICT.street, Role.AUDITOR);
        assertThat(auditor.get("/api/requests/" + DISTRICT.request).statusCode())
                .isEqualTo(200);
        assertThat(auditor.get("/api/explain/" + DISTRICT.request).statusCode()).isEqualTo(200);
        assertThat(auditor.get("/api/requests").body())
                .contains(DISTRICT.request)
                .doesNotContain(DISTRICT.theirs);
        assertThat(auditor.get("/api/audit/verify").statusCode()).isEqualTo(FORBIDDEN);
        assertThat(DISTRICT.guest(null, Role.AUDITOR).get("/api/audit/verify").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_reads_what_lies_at_another_agency(Role role) {
        Guest guest = DISTRICT.guest(DISTRICT.other, role);
        assertThat(guest.get("/api/requests/" + DISTRICT.request).statusCode()).isEqualTo(404);
        assertThat(guest.get("/api/requests?agency=" + DISTRICT.street).statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(guest.get("/api/requests?agency=" + DISTRICT.other + "&agency=" + DISTRICT.street)
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(guest.get("/api/explain/" + DISTRICT.request).statusCode()).isEqualTo(404);
        long position = DISTRICT.house
                .get("/api/requests/" + DISTRICT.request + "/history")
                .json()
                .findValue("position")
                .asLong();
        assertThat(guest.get("/api/explain/" + position).statusCode()).isEqualTo(404);
    }

    @Test
    void no_body_reaches_into_another_agency_whatever_the_address_says() {
        Guest head = DISTRICT.guest(DISTRICT.other, Role.HEAD);
        String own = "/api/requests/" + DISTRICT.theirs;
        String id = DISTRICT.request;
        for (String body : List.of(
                "{\"agency\":" + DISTRICT.street + "}",
                "{\"agency\":\"" + DISTRICT.street + "\"}",
                "{\"steps\":[{\"command\":\"note\",\"text\":\"" + id + "\"}]}",
                "{\"repeatOf\":\"" + id.toUpperCase(Locale.ROOT) + "\"}")) {
            assertThat(head.post(own + "/finish?dryRun=true", body).statusCode())
                    .as(body)
                    .isIn(403, 404);
        }
        String both = "{\"requests\":[\"" + DISTRICT.theirs + "\",\"" + id + "\"],\"section\":\"一科\"}";
        assertThat(head.post("/api/requests/batch/assign", both).statusCode()).isEqualTo(404);
    }

    @Test
    void only_the_head_signs_on_the_screen_also_within_another_step() {
        String request = "/api/requests/" + DISTRICT.request;
        String nested = "{\"outcome\":\"GRANTED\",\"decidedOn\":\"2025-03-10\",\"steps\":["
                + "{\"command\":\"sign-draft\",\"mode\":\"ONLINE\",\"signedOn\":\"2025-03-10\"}]}";
        Guest caseworker = DISTRICT.guest(DISTRICT.street, Role.CASEWORKER);
        Guest head = DISTRICT.guest(DISTRICT.street, Role.HEAD);
        assertThat(caseworker
                        .post(request + "/sign-draft?dryRun=true", "{\"mode\":\"ONLINE\"}")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(caseworker.post(request + "/finish?dryRun=true", nested).statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(caseworker
                        .post(request + "/sign-draft?dryRun=true", "{\"mode\":\"PAPER\"}")
                        .statusCode())
                .isNotEqualTo(FORBIDDEN);
        assertThat(head.post(request + "/sign-draft?dryRun=true", "{\"mode\":\"ONLINE\"}")
                        .statusCode())
                .isNotEqualTo(FORBIDDEN);
    }

    @Test
    void a_command_in_another_encoding_or_as_a_form_is_not_read_at_all() {
        Guest head = DISTRICT.guest(DISTRICT.street, Role.HEAD);
        for (String type :
                List.of("application/json;charset=UTF-16", "application/x-www-form-urlencoded", "x/y;charset=no")) {
            var sent = head.written("/api/requests")
                    .header("Content-Type", type)
                    .header("Accept", "application/json")
                    .POST(BodyPublishers.ofString("{}"));
            assertThat(head.send(sent).statusCode()).as(type).isEqualTo(415);
        }
    }
}
