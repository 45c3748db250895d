package org.gongkai.office.years;

import static org.gongkai.office.years.Refused.assertRefused;
import static org.gongkai.office.years.Refused.assertRule;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.junit.jupiter.api.Test;

/** An address or a visitor that leads nowhere. */
class BadAddressTest extends NothingRecorded {

    @Test
    void an_agency_nobody_registered() {
        Map<String, Object> body = CLERK.handedIn("2025-03-03");
        body.put("agency", 99_999);
        assertRule(OFFICE.answer("/api/requests", body), 404, "AGENCY_UNKNOWN");
        var year = OFFICE.answer("/api/agencies/99999/periods/2025/close", Map.of());
        assertRule(year, 404, "AGENCY_UNKNOWN");
        assertRefused(OFFICE.client().get("/api/agencies/99999/reports/2025"), 404, "agency");
    }

    @Test
    void an_agency_that_is_no_number() {
        assertRefused(OFFICE.answer("/api/agencies/first/periods/2025/close", Map.of()), 400, "agency");
        assertRefused(OFFICE.client().get("/api/agencies/first/reports/2025"), 400, "agency");
    }

    @Test
    void a_request_nobody_registered() {
        String unknown = UUID.randomUUID().toString();
        var body = Map.of("withdrawnOn", "2025-03-11", "evidence", "书面");
        assertRefused(CLERK.tries(unknown, "withdraw", body), 404, "");
        assertRefused(CLERK.tries("no-uuid", "withdraw", body), 404, "");
        assertRefused(OFFICE.client().get("/api/requests/" + unknown), 404, "");
        assertRefused(OFFICE.client().get("/api/requests/no-uuid/history"), 404, "");
    }

    @Test
    void a_command_nobody_knows() {
        assertRefused(CLERK.tries(DECIDED, "approve", Map.of()), 404, "");
    }

    @Test
    void a_year_that_is_none() {
        String periods = "/api/agencies/" + CLERK.agency() + "/periods/";
        assertRefused(OFFICE.answer(periods + "twenty/close", Map.of()), 400, "year");
        assertRefused(OFFICE.answer(periods + "20255/close", Map.of()), 400, "year");
        assertRefused(OFFICE.answer(periods + "1925/reopen", Map.of("authority", "局", "reason", "误")), 400, "year");
        assertRefused(OFFICE.client().get("/api/agencies/" + CLERK.agency() + "/reports/25"), 400, "year");
    }

    @Test
    void a_year_that_is_not_over() {
        int present = Integer.parseInt(soon().substring(0, 4));
        String path = "/api/agencies/" + CLERK.agency() + "/periods/" + present + "/close";
        assertRule(OFFICE.answer(path, Map.of()), 409, "YEAR_NOT_OVER");
    }

    @Test
    void a_format_that_is_none() {
        String path = "/api/agencies/" + CLERK.agency() + "/periods/2025/close";
        assertRefused(OFFICE.answer(path, Map.of("template", "2020")), 400, "template");
        assertRefused(
                OFFICE.client().get("/api/agencies/" + CLERK.agency() + "/reports/2025?template=2020"),
                400,
                "template");
    }

    @Test
    void nobody_in_particular() throws IOException, InterruptedException {
        HttpRequest bare = HttpRequest.newBuilder(OFFICE.client().base().resolve("/api/requests"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            var response = http.send(bare, BodyHandlers.ofString());
            assertRefused(new Answer(response.statusCode(), response.headers(), response.body()), 401, "");
        }
        try (var stranger = new OfficeClient(OFFICE.client().base(), "guess")) {
            assertRefused(stranger.post("/api/requests", "{}"), 401, "");
            assertRefused(stranger.get("/api/agencies"), 401, "");
        }
    }
}
