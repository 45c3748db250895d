package org.gongkai.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.access.AccessDatabase;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.journal.By;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A small identity service on this computer vouches for people. */
@SpringBootTest(
        classes = House.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=door",
            "spring.main.allow-bean-definition-overriding=true",
            "server.servlet.session.cookie.name=gongkai-door",
            "gongkai.access.token=" + DoorTest.TOKEN,
            "gongkai.access.datasource.username=gongkai_access",
            "gongkai.access.datasource.password=",
            "gongkai.access.oidc.client-id=gongkai",
            "gongkai.access.oidc.client-secret=s3cret"
        })
class OidcTest {

    private static final FakeIdentityService SERVICE = new FakeIdentityService();
    private static final String ISSUER = SERVICE.address();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("gongkai.access.datasource.url", AccessDatabase::url);
        properties.add("gongkai.access.oidc.issuer", () -> ISSUER);
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void whom_it_vouches_for_comes_in_as_the_account_of_that_login() throws Exception {
        account("wang", "some password");
        HttpResponse<String> back = goAndComeBack("wang", 120);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(get("/room", session(back)).statusCode()).isEqualTo(200);
        assertThat(get("/room", "").statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_has_no_account_here_is_told_so() throws Exception {
        HttpResponse<String> back = goAndComeBack("stranger", 120);
        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.body()).contains("没有与您对应的账号", "no active account here");
        assertThat(back.headers().allValues("set-cookie")).noneMatch(line -> line.startsWith("gongkai-door="));
    }

    @Test
    void a_temporary_password_is_no_hindrance_to_whom_it_vouches_for() throws Exception {
        account("li", "temporary one");
        accounts.setPassword("li", "another temporary one", new By("test", "here"));
        HttpResponse<String> back = goAndComeBack("li", 120);
        String session = session(back);
        assertThat(get("/room", session).statusCode()).isEqualTo(200);
    }

    @Test
    void the_way_leads_on_to_where_he_wanted_and_never_to_another_house() throws Exception {
        account("wang", "some password");
        HttpResponse<String> away = get("/auth/oidc?then=%2Froom%3Fa%3D1%26b%3D%22", "");
        assertThat(comeBack("wang", 120, away).body()).contains("url=/room?a=1&amp;b=&quot;\"");
        away = get("/auth/oidc?then=https%3A%2F%2Felsewhere.test", "");
        assertThat(comeBack("wang", 120, away).body()).contains("url=/\"");
    }

    @Test
    void an_old_token_and_an_answer_to_another_question_let_nobody_in() throws Exception {
        account("wang", "some password");
        assertThat(goAndComeBack("wang", -120).statusCode()).isEqualTo(502);
        HttpResponse<String> away = get("/auth/oidc", "");
        String back = "/auth/oidc/back?code=c&state=" + asked(away).get("state");
        SERVICE.willSay(claims("wang", "another nonce", ISSUER, 120));
        assertThat(get(back, kept(away)).statusCode()).isEqualTo(502);
        SERVICE.willSay(claims("wang", asked(away).get("nonce"), "http://elsewhere.test", 120));
        assertThat(get(back, kept(away)).statusCode()).isEqualTo(502);
        SERVICE.willSay(claims("wang", asked(away).get("nonce"), ISSUER, 120));
        assertThat(get("/auth/oidc/back?code=c&state=guessed", kept(away)).statusCode())
                .isEqualTo(502);
        assertThat(get(back, "").statusCode()).isEqualTo(502);
        assertThat(get(back, kept(away)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_somebody_else_has_signed_lets_nobody_in() throws Exception {
        account("wang", "some password");
        SERVICE.signWithAnotherKey(true);
        try {
            assertThat(goAndComeBack("wang", 120).statusCode()).isEqualTo(502);
        } finally {
            SERVICE.signWithAnotherKey(false);
        }
    }

    private void account(String login, String password) {
        if (accounts.find(login).isEmpty()) {
            accounts.create(new Accounts.New(login, "王芳", "", password, List.of()), new By("test", "here"));
        }
    }

    private static String session(HttpResponse<String> back) {
        return back.headers().allValues("set-cookie").stream()
                .filter(line -> line.startsWith("gongkai-door="))
                .map(line -> line.split(";", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> goAndComeBack(String login, int seconds) throws Exception {
        return comeBack(login, seconds, get("/auth/oidc", ""));
    }

    private HttpResponse<String> comeBack(String login, int seconds, HttpResponse<String> away) throws Exception {
        assertThat(away.statusCode()).as(away.body()).isEqualTo(303);
        Map<String, String> asked = asked(away);
        assertThat(asked).containsEntry("client_id", "gongkai").containsEntry("code_challenge_method", "S256");
        SERVICE.willSay(claims(login, asked.get("nonce"), ISSUER, seconds));
        return get("/auth/oidc/back?code=c&state=" + asked.get("state"), kept(away));
    }

    private static JWTClaimsSet claims(String login, @Nullable String nonce, String issuer, int seconds) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("1234")
                .audience("gongkai")
                .issueTime(Date.from(Instant.now().minusSeconds(300)))
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .claim("nonce", nonce)
                .claim("preferred_username", login)
                .build();
    }

    private static Map<String, String> asked(HttpResponse<String> away) {
        String query =
                URI.create(away.headers().firstValue("location").orElseThrow()).getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String kept(HttpResponse<String> away) {
        return away.headers().allValues("set-cookie").stream()
                .filter(line -> line.startsWith("gongkai-oidc="))
                .map(line -> line.split(";", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", cookie.isEmpty() ? "none=1" : cookie);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
