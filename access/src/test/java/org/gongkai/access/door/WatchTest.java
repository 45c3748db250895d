package org.gongkai.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.gongkai.access.AccessDatabase;
import org.gongkai.access.account.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a process tells of itself, and to whom. */
@SpringBootTest(
        classes = House.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=door",
            "spring.main.allow-bean-definition-overriding=true",
            "gongkai.access.datasource.username=gongkai_access",
            "gongkai.access.datasource.password=",
            "gongkai.access.token=" + DoorTest.TOKEN,
            "gongkai.access.metrics-token=" + WatchTest.METRICS
        })
class WatchTest {

    static final String METRICS = "m123456789012345678901234567890123456789";

    @LocalServerPort
    int port;

    @Autowired
    Links signIns;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("gongkai.access.datasource.url", AccessDatabase::url);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder with(String token, String path) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void it_is_ready_when_its_databases_answer() throws Exception {
        HttpResponse<String> answer = send(to("/health/ready"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\",\"databases\":{\"access\":\"UP\"}}");
    }

    @Test
    void the_token_of_the_metrics_opens_the_metrics_alone() throws Exception {
        for (String token : new String[] {METRICS, DoorTest.TOKEN}) {
            HttpResponse<String> answer = send(with(token, "/metrics"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("jvm_memory_used_bytes", "hikaricp_connections{pool=\"access\"}");
        }
        assertThat(send(to("/metrics")).statusCode()).isEqualTo(401);
        String link = "/metrics?token=" + signIns.issue();
        String session = send(to(link)).headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("gongkai="))
                .findFirst()
                .orElseThrow();
        assertThat(send(to("/metrics").header("Cookie", session)).statusCode()).isEqualTo(403);
        for (String path : new String[] {"/room", "/closed", "/auth/me", "/auth/links", "/auth/tokens"}) {
            assertThat(send(with(METRICS, path)).statusCode()).as(path).isIn(403, 405);
        }
    }

    @Test
    void answers_are_timed_by_the_pattern_of_the_address_and_not_by_the_address() throws Exception {
        send(to("/nowhere/zhang-san"));
        send(with(DoorTest.TOKEN, "/room"));
        String metrics = send(with(METRICS, "/metrics")).body();
        assertThat(metrics)
                .contains("http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/room\"}")
                .contains("uri=\"none\"")
                .doesNotContain("zhang-san");
    }

    @Test
    void a_request_keeps_the_id_its_proxy_gave_it_and_gets_one_when_that_is_none() throws Exception {
        String id = "550e8400-e29b-41d4-a716-446655440000";
        assertThat(id(to("/room").header("X-Request-Id", id))).isEqualTo(id);
        assertThat(id(to("/room"))).matches("[0-9a-f]{32}").isNotEqualTo(id(to("/room")));
        for (String none : new String[] {"1", "110101199003071234", "x".repeat(32), id + "0"}) {
            assertThat(id(to("/room").header("X-Request-Id", none))).matches("[0-9a-f]{32}");
        }
    }

    private String id(HttpRequest.Builder request) throws Exception {
        return send(request).headers().firstValue("x-request-id").orElse("");
    }
}
