package org.gongkai.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.access.AccessDatabase;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.journal.By;
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

    private static final HttpServer SERVICE = service();
    private static final String ISSUER =
            "http://127.0.0.1:" + SERVICE.getAddress().getPort();
    private static volatile String claims = "";

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
        SERVICE.stop(0);
    }

    private static HttpServer service() {
        try {
            HttpServer service = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            String self = "http://127.0.0.1:" + service.getAddress().getPort();
            answer(service, "/.well-known/openid-configuration", () -> """
                    {"issuer":"%s","authorization_endpoint":"%s/in","token_endpoint":"%s/token"}"""
                    .formatted(self, self, self));
            answer(service, "/token", () -> "{\"id_token\":\"e30."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                    + ".x\"}");
            service.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpServer service, String path, java.util.function.Supplier<String> body) {
        service.createContext(path, exchange -> {
            byte[] text = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
    }

    @Test
    void whom_it_vouches_for_comes_in_as_the_account_of_that_login() throws Exception {
        if (accounts.find("wang").isEmpty()) {
            accounts.create(
                    new Accounts.New("wang", "王芳", "", "some password", List.of()), new By("test", "here"));
        }
        HttpResponse<String> back = goAndComeBack("wang", 60);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(back.headers().allValues("set-cookie")).anyMatch(line -> line.startsWith("gongkai-door="));
    }

    @Test
    void whoever_has_no_account_here_is_told_so() throws Exception {
        HttpResponse<String> back = goAndComeBack("stranger", 60);
        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.body()).contains("没有与您对应的账号", "no active account here");
        assertThat(back.headers().allValues("set-cookie")).noneMatch(line -> line.startsWith("gongkai-door="));
    }

    @Test
    void an_old_token_and_an_answer_to_another_question_let_nobody_in() throws Exception {
        assertThat(goAndComeBack("wang", -60).statusCode()).isEqualTo(502);
        HttpResponse<String> away = get("/auth/oidc", "");
        claims = claims("wang", "another nonce", 60);
        assertThat(get("/auth/oidc/back?code=c&state=" + asked(away).get("state"), kept(away)).statusCode())
                .isEqualTo(502);
        assertThat(get("/auth/oidc/back?code=c&state=guessed", kept(away)).statusCode())
                .isEqualTo(502);
        assertThat(get("/auth/oidc/back?code=c&state=" + asked(away).get("state"), "").statusCode())
                .isEqualTo(502);
    }

    private HttpResponse<String> goAndComeBack(String login, int seconds) throws Exception {
        HttpResponse<String> away = get("/auth/oidc", "");
        assertThat(away.statusCode()).as(away.body()).isEqualTo(303);
        Map<String, String> asked = asked(away);
        assertThat(asked).containsEntry("client_id", "gongkai").containsEntry("code_challenge_method", "S256");
        claims = claims(login, String.valueOf(asked.get("nonce")), seconds);
        return get("/auth/oidc/back?code=c&state=" + asked.get("state"), kept(away));
    }

    private static String claims(String login, String nonce, int seconds) {
        return "{\"iss\":\"%s\",\"aud\":[\"gongkai\"],\"exp\":%d,\"nonce\":\"%s\",\"preferred_username\":\"%s\"}"
                .formatted(ISSUER, System.currentTimeMillis() / 1000 + seconds, nonce, login);
    }

    private static Map<String, String> asked(HttpResponse<String> away) {
        String query = URI.create(away.headers().firstValue("location").orElseThrow())
                .getRawQuery();
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
