package org.gongkai.office.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The two sides as services of their own, several of one on one database. */
class ServicesTest {

    private static final String NAME = "欧阳若兰";
    private static final String TELEPHONE = "13900001234";
    private static final String CONTENT = "请公开幸福小区加装电梯的审批材料";
    private static final String HOME = "滨河路七十七号三单元";
    private static final List<String> PERSONAL = List.of(NAME, TELEPHONE, CONTENT, HOME);

    private static final Services CLUSTER = Services.start();

    /** Asked before there is any account: later it would be refused for that. */
    private static final List<HttpResponse<String>> FIRST_STARTS = CLUSTER.queries.stream()
            .flatMap(node -> Stream.of(
                            node.to("/setup"),
                            node.to("/setup")
                                    .header("X-Forwarded-For", "127.0.0.1")
                                    .header("X-Forwarded-Host", "localhost"),
                            node.to("/setup").header("X-Forwarded-For", "127.0.0.1, 127.0.0.1"))
                    .map(request -> node.send(request.header("Accept", "text/html"))))
            .toList();

    private final int agency = CLUSTER.give(
                    "/api/agencies",
                    Map.of(
                            "name",
                            "双桥街道办事处",
                            "level",
                            "SUBDISTRICT_OFFICE",
                            "opening",
                            Map.of("year", 2025, "pending", Map.of())))
            .path("agencyId")
            .asInt();

    @AfterAll
    static void stop() {
        CLUSTER.close();
    }

    private Map<String, Object> filing() {
        return Map.of(
                "agency", agency,
                "channel", "IN_PERSON",
                "submittedOn", "2025-03-03",
                "category", "NATURAL_PERSON",
                "summary", "电梯审批",
                "content", CONTENT,
                "applicant", Map.of("name", NAME, "contact", TELEPHONE, "address", HOME));
    }

    @Test
    void several_that_migrate_at_once_all_end_well() {
        assertThat(CLUSTER.migrations).containsExactly(0, 0);
    }

    @Test
    void what_is_decided_at_one_node_is_counted_by_one_and_shown_by_all() {
        String request =
                CLUSTER.give("/api/requests", filing()).path("requestId").asText();
        for (ServiceNode node : CLUSTER.queries) {
            assertThat(CLUSTER.ask(node, "/api/requests/" + request).toString()).contains(request, NAME, CONTENT);
            assertThat(CLUSTER.ask(node, "/api/agencies/" + agency + "/reports/2025")
                            .toString())
                    .contains("NEW_RECEIVED");
        }
        for (JsonNode table : CLUSTER.ask(CLUSTER.queries.getFirst(), "/api/projections")) {
            String counted = "gongkai_projection_applied_records_total{projection=\""
                    + table.path("name").asText() + "\"}";
            assertThat(CLUSTER.queries.stream().filter(node -> Services.metric(node, counted) > 0))
                    .as(counted)
                    .hasSize(1);
        }
    }

    @Test
    void whoever_signs_in_at_one_node_is_in_at_all_and_his_address_is_the_clients() {
        CLUSTER.give(
                "/auth/accounts",
                Map.of("login", "zhou", "fullName", "周明", "password", "temporary-123", "grants", List.of()));
        HttpResponse<String> in = CLUSTER.command.send(form("temporary-123"));
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        String session = cookie(in, "gongkai=");
        assertThat(session).contains("Secure", "HttpOnly", "SameSite=Strict");
        for (ServiceNode node : CLUSTER.queries) {
            var me = node.to("/account").header("Cookie", session.substring(0, session.indexOf(';')));
            assertThat(node.send(me.header("Accept", "text/html")).body()).contains("周明");
        }
        assertThat(CLUSTER.command.send(form("wrong")).statusCode()).isEqualTo(401);
        assertThat(CLUSTER.ask(CLUSTER.command, "/auth/log").toString()).contains("203.0.113.9");
    }

    /** As a proxy on this computer passes it on, which speaks TLS with the client. */
    private static HttpRequest.Builder form(String password) {
        String word = "0b4c1f1e-7f0e-4b58-9d2b-1f6a4a5f9a10";
        return CLUSTER.command
                .to("/auth/sign-in")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "application/json")
                .header("Cookie", "XSRF-TOKEN=" + word)
                .header("X-XSRF-TOKEN", word)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=zhou&password=" + password));
    }

    private static String cookie(HttpResponse<String> answer, String beginning) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_link_made_at_one_node_signs_a_browser_in_at_another_once() {
        String word = CLUSTER.give("/auth/links", Map.of()).path("query").asText();
        var statuses = CLUSTER.queries.stream()
                .map(node -> node.send(node.to("/account?" + word)).statusCode())
                .toList();
        assertThat(statuses).containsExactly(302, 401);
    }

    @Test
    void nobody_sits_before_a_service_whatever_a_proxy_or_a_client_says() {
        assertThat(FIRST_STARTS)
                .hasSize(6)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
    }

    @Test
    void a_request_is_followed_to_the_record_and_no_log_speaks_of_a_person() {
        String id = "0af7651916cd43dd8448eb211c80319c";
        var sent = Services.asHouse(CLUSTER.command, "/api/requests").header("X-Request-Id", id);
        HttpResponse<String> answer = CLUSTER.command.send(Services.written(sent, filing()));
        JsonNode taken = Services.json(answer);
        assertThat(answer.headers().firstValue("x-request-id")).hasValue(id);
        assertThat(CLUSTER.metadata(taken.path("position").asLong())).contains("\"req\":\"" + id + "\"");
        badOnes(taken.path("requestId").asText());
        for (ServiceNode node : CLUSTER.queries) {
            CLUSTER.ask(node, "/api/requests/" + taken.path("requestId").asText());
            CLUSTER.ask(node, "/api/requests?agency=" + agency);
        }
        assertThat(CLUSTER.command.logged().lines())
                .anyMatch(line -> line.startsWith("{") && line.contains(id) && line.contains("POST /api/requests 201"));
        Stream.concat(Stream.of(CLUSTER.command), CLUSTER.queries.stream())
                .forEach(node -> assertThat(node.logged()).doesNotContain(PERSONAL));
    }

    /** Whatever is refused, unreadable or unknown must not be told to the log either. */
    private void badOnes(String request) {
        var wrong = new HashMap<>(filing());
        wrong.put("submittedOn", NAME);
        var steps = List.<Map<String, Object>>of(wrong, Map.of(NAME, TELEPHONE), Map.of("applicant", CONTENT));
        for (Map<String, Object> body : steps) {
            for (String path : List.of("/api/requests", "/api/requests/" + request + "/dispatch-reply")) {
                assertThat(CLUSTER.command
                                .send(Services.written(Services.asHouse(CLUSTER.command, path), body))
                                .statusCode())
                        .isBetween(400, 499);
            }
        }
        var broken = Services.asHouse(CLUSTER.command, "/api/requests")
                .header("X-Request-Id", TELEPHONE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"applicant\":{\"name\":\"" + NAME + "\" " + HOME));
        HttpResponse<String> answer = CLUSTER.command.send(broken);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("x-request-id").orElse("")).matches("[0-9a-f]{32}");
    }

    @Test
    void metrics_are_for_whoever_may_collect_them_and_his_token_is_good_for_nothing_else() {
        CLUSTER.give("/api/requests", filing());
        assertThat(Services.metric(CLUSTER.command, "gongkai_commands_accepted_total"))
                .isPositive();
        assertThat(Services.metric(CLUSTER.command, "gongkai_relay_published_records_total"))
                .isNotNegative();
        for (ServiceNode node : List.of(CLUSTER.command, CLUSTER.queries.getFirst())) {
            assertThat(node.send(node.to("/metrics")).statusCode()).isEqualTo(401);
            for (String path : List.of("/auth/me", "/api/agencies", "/api/requests", "/", "/auth/log")) {
                var request = node.to(path).header("Authorization", "Bearer " + Services.METRICS_TOKEN);
                assertThat(node.send(request).statusCode()).as(path).isIn(403, 404, 405);
            }
        }
    }

    @Test
    void a_refusal_is_counted_under_its_rule_and_one_that_was_only_tried_is_not() {
        String refused = "gongkai_commands_refused_total{rule=\"DATE_IN_FUTURE\"}";
        var future = new HashMap<>(filing());
        future.put("submittedOn", "2099-01-05");
        double before = Services.metric(CLUSTER.command, refused);
        for (String path : List.of("/api/requests", "/api/requests?dryRun=true")) {
            assertThat(CLUSTER.command
                            .send(Services.written(Services.asHouse(CLUSTER.command, path), future))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(Services.metric(CLUSTER.command, refused)).isEqualTo(before + 1);
    }

    @Test
    void a_node_without_a_broker_is_ready_and_says_where_its_news_come_from() {
        ServiceNode alone = CLUSTER.queries.getLast();
        Bed.await("says so", () -> Services.metric(alone, source("store_broker_away")) == 1);
        var ready = CLUSTER.ask(alone, "/health/ready");
        assertThat(ready.path("status").asText()).isEqualTo("UP");
        assertThat(ready.path("databases").size()).isEqualTo(3);
        assertThat(ready.path("projections").path("ledger").path("state").asText())
                .isEqualTo("LIVE");
        Bed.await("hears Kafka", () -> Services.metric(CLUSTER.queries.getFirst(), source("kafka")) == 1);
        assertThat(CLUSTER.ask(CLUSTER.command, "/health/ready")
                        .path("relay")
                        .path("state")
                        .asText())
                .isEqualTo("PUBLISHING");
    }

    private static String source(String name) {
        return "gongkai_feed_source{source=\"" + name + "\"}";
    }
}
