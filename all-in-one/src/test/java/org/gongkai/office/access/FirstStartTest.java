package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office nobody has an account in. */
class FirstStartTest {

    private static final Map<String, Object> FORM = Map.of(
            "login",
            "王芳",
            "fullName",
            "王芳",
            "password",
            District.PASSWORD,
            "again",
            District.PASSWORD,
            "agency",
            Map.of("name", "青禾街道办事处", "level", "SUBDISTRICT_OFFICE", "opening", Map.of("year", 2025)),
            "settings",
            Map.of("documentMark", "青街", "postcode", "311200"));

    @TempDir
    Path folder = Path.of("target");

    @Test
    void one_form_makes_the_administrator_and_the_agency_at_this_computer_and_once() {
        try (Office office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {})) {
            var guest = new Guest(office.address());
            assertThat(guest.look("/sign-in").headers().firstValue("location").orElse(""))
                    .endsWith("/setup");
            assertThat(guest.look("/setup").body()).contains("首次设置", "机关全称");
            refusedFromElsewhere(guest);
            mistakesAreToldAndNothingIsMade(guest, office);
            HttpResponse<String> done = guest.post("/auth/setup", FORM);
            assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
            heIsInWithEveryRole(guest);
            assertThat(guest.post("/auth/setup", FORM).statusCode()).isEqualTo(404);
            assertThat(new Guest(office.address()).look("/setup").statusCode()).isEqualTo(404);
            theLinkHelpsBackInAndRecordsNothing(office);
        }
    }

    /** A name that points here (DNS rebinding), a proxy that speaks for somebody. */
    private static void refusedFromElsewhere(Guest guest) {
        var proxied = guest.to("/setup").header("Accept", "text/html").header("X-Forwarded-For", "10.0.0.9");
        assertThat(guest.send(proxied.GET()).statusCode()).isEqualTo(404);
    }

    private static void mistakesAreToldAndNothingIsMade(Guest guest, Office office) {
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "again", "something else",
                        "login", "a b",
                        "settings", Map.of("postcode", "31"))
                .entrySet()) {
            var form = new HashMap<>(FORM);
            form.put(wrong.getKey(), wrong.getValue());
            HttpResponse<String> refused = guest.post("/auth/setup", form);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":");
        }
        assertThat(office.accounts().any()).isFalse();
        assertThat(office.client().get("/api/agencies").body()).isEqualTo("[]");
    }

    private static void heIsInWithEveryRole(Guest guest) {
        assertThat(guest.get("/auth/me").body()).contains("王芳", "ADMINISTRATOR", "HEAD", "CASEWORKER", "REPORT_AUTHOR");
        assertThat(guest.get("/api/agencies/1/settings").body()).contains("青街", "311200");
    }

    /** What is recorded has to name a person. */
    private static void theLinkHelpsBackInAndRecordsNothing(Office office) {
        var browser = new Guest(office.address());
        String link = office.signInLink().toString();
        assertThat(browser.look(link.substring(link.indexOf('?') - 1)).statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/auth/accounts").statusCode()).isEqualTo(200);
        assertThat(browser.post("/api/requests", Map.of("agency", 1)).statusCode())
                .isEqualTo(403);
    }
}
