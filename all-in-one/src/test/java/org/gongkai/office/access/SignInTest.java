package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.access.Role;
import org.junit.jupiter.api.Test;

/** Coming in with login and password, and what an account is good for. */
class SignInTest {

    private static final District DISTRICT = District.get();

    private final Guest guest = new Guest(DISTRICT.office.address());

    @Test
    void a_browser_that_is_not_in_is_led_to_the_sign_in_page_and_from_there_back() {
        String page = "/agencies/" + DISTRICT.street + "/reports/2025";
        HttpResponse<String> led = guest.look(page + "?template=2021");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("location"))
                .hasValue("/sign-in?then=%2Fagencies%2F" + DISTRICT.street + "%2Freports%2F2025%3Ftemplate%3D2021");
        assertThat(guest.look("/sign-in").body()).contains("登录", "name=\"_csrf\"");
        assertThat(guest.get(page).statusCode()).isEqualTo(401);
    }

    @Test
    void the_files_of_a_page_are_there_for_strangers_and_nothing_else_is() {
        assertThat(guest.look("/assets/gongkai.css").statusCode()).isEqualTo(200);
        assertThat(guest.look("/webjars/htmx.org/2.0.10/dist/htmx.min.js").statusCode())
                .isEqualTo(200);
        for (String path : List.of("/nothing", "/assets", "/assets/../api/agencies", "/help", "/v3/api-docs")) {
            assertThat(guest.get(path).statusCode()).as(path).isIn(400, 401, 404);
        }
    }

    @Test
    void a_temporary_password_is_good_for_nothing_but_choosing_ones_own() {
        String login = DISTRICT.account(DISTRICT.street, Role.CASEWORKER);
        assertThat(guest.signIn(login, "temporary-123").body()).contains("\"mustChangePassword\":true");
        assertThat(guest.get("/api/requests").statusCode()).isEqualTo(403);
        assertThat(guest.look("/").headers().firstValue("location")).hasValue("/account");
        assertThat(guest.post("/auth/password", Map.of("old", "wrong", "password", District.PASSWORD))
                        .body())
                .contains("\"field\":\"old\"", "原密码不正确", "The old password is wrong");
        assertThat(guest.post("/auth/password", Map.of("old", "temporary-123", "password", "short"))
                        .body())
                .contains("\"field\":\"password\"");
        assertThat(guest.post("/auth/password", Map.of("old", "temporary-123", "password", District.PASSWORD))
                        .statusCode())
                .isEqualTo(204);
        assertThat(guest.get("/api/requests").statusCode()).isEqualTo(200);
    }

    @Test
    void the_session_changes_at_the_sign_in_and_a_planted_one_is_worth_nothing() {
        String login = DISTRICT.account(DISTRICT.street, Role.CASEWORKER);
        guest.signIn(login, "temporary-123");
        String first = guest.cookie("gongkai-");
        guest.signIn(login, "temporary-123");
        assertThat(guest.cookie("gongkai-")).isNotEqualTo(first);
        var planted = new Guest(DISTRICT.office.address());
        var asked = planted.to("/auth/me").header("Accept", "application/json").header("Cookie", "gongkai-0=" + first);
        assertThat(planted.send(asked.GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void who_is_unknown_and_who_mistypes_hear_the_same_and_both_are_held_up() {
        String login = DISTRICT.account(DISTRICT.street, Role.CASEWORKER);
        for (String each : List.of(login, "nobody-at-all")) {
            for (int i = 0; i < 5; i++) {
                HttpResponse<String> wrong = guest.signIn(each, "wrong password " + i);
                assertThat(wrong.statusCode()).isEqualTo(401);
                assertThat(wrong.body()).contains("账号或密码不正确");
            }
            assertThat(guest.signIn(each, "temporary-123").statusCode())
                    .as(each)
                    .isEqualTo(429);
        }
    }

    @Test
    void a_form_from_elsewhere_signs_nobody_in() {
        var form = guest.to("/auth/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=a&password=b"));
        assertThat(guest.send(form).statusCode()).isIn(401, 403);
    }

    @Test
    void one_is_never_led_to_another_house() {
        String login = DISTRICT.account(DISTRICT.street, Role.CASEWORKER);
        for (String then :
                List.of("//evil.example", "https://evil.example", "/%5Cevil.example", "%2F%09%2Fevil.example")) {
            var form = guest.written("/auth/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("login=" + login + "&password=temporary-123&then=" + then));
            assertThat(guest.send(form).body()).as(then).contains("\"then\":\"/\"");
        }
    }

    @Test
    void whoever_is_blocked_is_out_at_once_and_roles_taken_away_are_gone_at_once() {
        String login = DISTRICT.account(DISTRICT.street, Role.CASEWORKER);
        Guest clerk = DISTRICT.signedIn(login);
        String token = token(clerk);
        assertThat(withToken(token, "/api/requests").statusCode()).isEqualTo(200);
        String account = "/auth/accounts/" + login;
        DISTRICT.asHouse(account + "/revoke", Map.of("role", "CASEWORKER", "agency", DISTRICT.street));
        assertThat(clerk.get("/api/requests").statusCode()).isEqualTo(403);
        assertThat(withToken(token, "/api/requests").statusCode()).isEqualTo(403);
        DISTRICT.asHouse(account + "/block", Map.of());
        assertThat(clerk.get("/auth/me").statusCode()).isEqualTo(401);
        assertThat(withToken(token, "/auth/me").statusCode()).isEqualTo(401);
        assertThat(guest.signIn(login, District.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_is_shown_once_acts_as_its_owner_and_ends_when_revoked() {
        Guest clerk = DISTRICT.signedIn(DISTRICT.account(DISTRICT.street, Role.CASEWORKER));
        String token = token(clerk);
        assertThat(token).hasSizeGreaterThan(43);
        HttpResponse<String> listed = clerk.get("/auth/tokens");
        assertThat(listed.body()).contains("报表程序").doesNotContain(token);
        assertThat(withToken(token, "/api/requests/" + DISTRICT.theirs).statusCode())
                .isEqualTo(404);
        String id = listed.body().split("\"id\":\"", -1)[1].substring(0, 36);
        assertThat(DISTRICT.guest(DISTRICT.other, Role.HEAD)
                        .ask("DELETE", "/auth/tokens/" + id, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk.ask("DELETE", "/auth/tokens/" + id, "").statusCode()).isEqualTo(204);
        assertThat(withToken(token, "/auth/me").statusCode()).isEqualTo(401);
    }

    private static String token(Guest clerk) {
        return clerk.post("/auth/tokens", Map.of("name", "报表程序"))
                .body()
                .split("\"token\":\"", -1)[1]
                .split("\"", -1)[0];
    }

    private HttpResponse<String> withToken(String token, String path) {
        var other = new Guest(DISTRICT.office.address());
        return other.send(
                other.to(path).header("Authorization", "Bearer " + token).GET());
    }

    @Test
    void signing_out_ends_the_session() {
        Guest clerk = DISTRICT.signedIn(DISTRICT.account(DISTRICT.street, Role.CASEWORKER));
        assertThat(clerk.post("/auth/sign-out", Map.of()).statusCode()).isEqualTo(204);
        assertThat(clerk.get("/auth/me").statusCode()).isEqualTo(401);
    }

    @Test
    void what_happens_at_the_door_is_written_down() {
        Guest nosy = DISTRICT.guest(DISTRICT.other, Role.CASEWORKER);
        nosy.get("/api/requests/" + DISTRICT.request);
        assertThat(DISTRICT.house.get("/auth/log").body())
                .contains("\"what\":\"REFUSED\"", "GET /api/requests/" + DISTRICT.request)
                .contains("ACCOUNT_MADE", "SIGNED_IN", "PASSWORD_CHANGED", "127.0.0.1")
                .doesNotContain("柳依依", District.PASSWORD);
    }

    @Test
    void every_answer_tells_the_browser_to_be_careful() {
        HttpResponse<String> page = DISTRICT.guest(DISTRICT.street, Role.HEAD).look("/");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("script-src", "unsafe-eval");
        assertThat(page.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("x-frame-options")).hasValue("DENY");
        assertThat(page.headers().firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("cache-control").orElse("")).contains("no-store");
    }

    @Test
    void the_last_administrator_of_everything_cannot_be_shut_out() {
        DISTRICT.guest(null, Role.ADMINISTRATOR);
        List<String> logins = DISTRICT.house.get("/auth/accounts").json().findValuesAsText("login");
        var refused = logins.stream()
                .map(login ->
                        DISTRICT.house.post("/auth/accounts/" + login + "/revoke", "{\"role\":\"ADMINISTRATOR\"}"))
                .filter(answer -> answer.status() == 409)
                .toList();
        assertThat(refused)
                .hasSize(1)
                .allSatisfy(answer -> assertThat(answer.body()).contains("至少应保留一个"));
    }
}
