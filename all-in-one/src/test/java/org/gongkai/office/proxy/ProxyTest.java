package org.gongkai.office.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.IntStream;
import org.gongkai.access.gate.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyTest {

    /** Ten more than the largest file and its form. */
    private static final int LARGE = 60_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Proxy proxy = Proxy.start(0);
    private final StandIn command = StandIn.at("command", 0);
    private final StandIn query = StandIn.at("query", 0);
    private final StandIn other = StandIn.at("other", 0);

    @BeforeEach
    void open() {
        proxy.in(Side.COMMAND, command.port());
        proxy.in(Side.QUERY, query.port());
    }

    @AfterEach
    void close() {
        proxy.close();
        command.close();
        query.close();
        other.close();
        http.close();
    }

    private HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(proxy.address().resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/requests?q=%E5%BC%A0&size=1,query",
        "POST,/api/requests,command",
        "GET,/auth/me,command",
        "POST,/tools/read-report,query",
        "GET,/,query"
    })
    void what_is_asked_goes_to_its_side_as_it_was_asked(String method, String path, String side) throws Exception {
        assertThat(ask(method, path).body()).startsWith(side + " " + method + " " + path + " ");
    }

    @Test
    void how_a_node_is_is_nobodys_business_outside() throws Exception {
        assertThat(ask("GET", "/health/ready").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/metrics").statusCode()).isEqualTo(404);
        assertThat(query.asked() + command.asked()).isZero();
    }

    @Test
    void nodes_hear_who_asked_and_what_the_caller_claims_about_it_is_dropped() throws Exception {
        String said = ask("GET", "/", "X-Forwarded-For", "10.9.8.7", "X-Forwarded-Proto", "gopher")
                .body();
        assertThat(said)
                .contains(
                        "for=[127.0.0.1]",
                        "proto=[http]",
                        "host=127.0.0.1:" + proxy.address().getPort());
    }

    @Test
    void a_request_keeps_its_good_number_and_gets_one_otherwise() throws Exception {
        String good = "0123456789abcdef0123456789abcdef";
        assertThat(ask("GET", "/", "X-Request-Id", good).body()).contains("id=" + good);
        assertThat(ask("GET", "/", "X-Request-Id", "<script>").body())
                .containsPattern("id=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} ");
    }

    @Test
    void each_node_is_asked_in_its_turn() throws Exception {
        proxy.in(Side.QUERY, other.port());
        for (int i = 0; i < 10; i++) {
            ask("GET", "/");
        }
        assertThat(query.asked()).isEqualTo(5);
        assertThat(other.asked()).isEqualTo(5);
    }

    @Test
    void what_may_be_asked_twice_is_asked_of_another_node_when_one_breaks_off() throws Exception {
        proxy.in(Side.QUERY, other.port());
        query.faint();
        for (int i = 0; i < 10; i++) {
            assertThat(ask("GET", "/").body()).startsWith("other GET");
        }
        assertThat(query.asked()).isPositive();
    }

    @Test
    void a_command_that_may_have_arrived_is_not_sent_twice() throws Exception {
        proxy.in(Side.COMMAND, other.port());
        command.faint();
        other.faint();
        var answer = ask("POST", "/api/requests");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(command.asked() + other.asked()).isEqualTo(1);
    }

    @Test
    void a_node_that_is_gone_is_not_noticed_and_one_that_is_back_is_asked_again() throws Exception {
        proxy.in(Side.COMMAND, other.port());
        int port = command.port();
        command.close();
        for (int i = 0; i < 10; i++) {
            assertThat(ask("POST", "/api/requests").body()).startsWith("other POST");
        }
        try (var back = StandIn.at("back", port)) {
            assertThat(eventually(back)).startsWith("back POST");
        }
    }

    private String eventually(StandIn back) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        String said = "";
        while (back.asked() == 0 && System.nanoTime() - end < 0) {
            said = ask("POST", "/api/requests").body();
        }
        return said;
    }

    @Test
    void when_no_node_is_left_clerks_and_programs_read_what_to_do() throws Exception {
        query.close();
        var program = ask("GET", "/api/requests", "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("Retry-After")).hasValue("3");
        assertThat(program.body()).contains("\"detail\":\"系统暂时无法回答", "\"detailEn\":\"The office cannot answer");
        var page = ask("GET", "/", "Accept", "text/html");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("系统暂时无法回答");
    }

    @Test
    void large_files_pass_through() throws Exception {
        byte[] part = new byte[1_000_000];
        var parts = IntStream.range(0, LARGE / part.length).mapToObj(i -> part).toList();
        var request = HttpRequest.newBuilder(proxy.address().resolve("/api/requests/1/attachments"))
                .POST(BodyPublishers.ofByteArrays(parts))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("size=" + LARGE);
    }
}
