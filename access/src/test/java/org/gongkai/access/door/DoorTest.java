package org.gongkai.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.gongkai.access.AccessDatabase;
import org.gongkai.access.account.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = House.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=door",
            "spring.main.allow-bean-definition-overriding=true",
            "server.servlet.session.cookie.name=gongkai-door",
            "server.tomcat.max-swallow-size=16MB",
            "gongkai.access.datasource.username=gongkai_access",
            "gongkai.access.datasource.password=",
            "gongkai.access.token=" + DoorTest.TOKEN
        })
class DoorTest {

    static final String TOKEN = "0123456789012345678901234567890123456789";
    private static final String PROBLEM = "application/problem+json;charset=UTF-8";

    @LocalServerPort
    int port;

    @Autowired
    Links signIns;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("gongkai.access.datasource.url", AccessDatabase::url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready"})
    void health_is_served_to_strangers(String path) throws Exception {
        assertThat(send(to(path)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/room", "/", "/nowhere", "/error", "/v3/api-docs", "/health/more", "/auth/links"})
    void nothing_else_is(String path) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).hasValue(PROBLEM);
        assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("\"status\":401", "需要先登录", "Sign in first");
    }

    @Test
    void a_stranger_who_writes_is_told_to_sign_in_and_not_that_his_page_is_old() throws Exception {
        assertThat(send(to("/room").POST(BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_program_comes_in_with_the_token_and_its_name_is_token() throws Exception {
        HttpResponse<String> answer = send(asProgram("/room").POST(BodyPublishers.ofString("hello")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("token:5");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic " + TOKEN, TOKEN})
    void a_wrong_token_stays_out_even_with_a_session(String authorization) throws Exception {
        String cookie = signIn();
        HttpResponse<String> answer =
                send(to("/room").header("Authorization", authorization).header("Cookie", cookie));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("令牌不正确", "The token is wrong");
    }

    @Test
    void a_sign_in_link_gives_a_session_and_leads_to_the_address_without_it() throws Exception {
        HttpResponse<String> answer = send(to("/room?a=1&token=" + signIns.issue() + "&b=2"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).hasValue("/room?a=1&b=2");
        assertThat(set(answer, "gongkai-door")).contains("HttpOnly", "SameSite=Strict");
        HttpResponse<String> room = send(to("/room").header("Cookie", cookie(answer)));
        assertThat(room.body()).startsWith("browser:");
    }

    @Test
    void a_sign_in_link_works_once() throws Exception {
        String path = "/room?token=" + signIns.issue();
        String cookie = cookie(send(to(path)));
        HttpResponse<String> second = send(to(path).header("Accept", "text/html"));
        assertThat(second.statusCode()).isEqualTo(401);
        assertThat(second.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        assertThat(second.body()).contains("已经用过或不正确", "used before or is wrong", "<html");
        assertThat(send(to(path).header("Cookie", cookie)).statusCode())
                .as("whoever is in already is led on")
                .isEqualTo(302);
    }

    @Test
    void a_guessed_sign_in_link_is_refused() throws Exception {
        assertThat(send(to("/?token=guess")).statusCode()).isEqualTo(401);
        assertThat(send(to("/?token=")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_browser_that_writes_must_show_the_word_of_our_page() throws Exception {
        String cookie = signIn();
        HttpResponse<String> without =
                send(to("/room").header("Cookie", cookie).POST(BodyPublishers.ofString("hello")));
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("请刷新页面", "reload the page");
        HttpResponse<String> with = send(fromOurPage("/room", cookie).POST(BodyPublishers.ofString("hello")));
        assertThat(with.body()).isEqualTo("browser:5");
    }

    @Test
    void a_program_may_ask_for_a_further_link_and_a_browser_may_not() throws Exception {
        HttpResponse<String> link = send(asProgram("/auth/links").POST(BodyPublishers.noBody()));
        assertThat(link.statusCode()).isEqualTo(201);
        String query = link.body().split("\"", -1)[3];
        assertThat(send(to("/room?" + query)).statusCode()).isEqualTo(302);
        assertThat(send(fromOurPage("/auth/links", signIn()).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_refused_whether_or_not_its_length_is_told() throws Exception {
        byte[] big = new byte[2_000_000];
        byte[] enough = new byte[BodyLimitFilter.LIMIT];
        for (BodyPublisher body : new BodyPublisher[] {BodyPublishers.ofByteArray(big), untold(big)}) {
            HttpResponse<String> answer = send(asProgram("/room").POST(body));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("content-type")).hasValue(PROBLEM);
            assertThat(answer.body()).contains("超过 1 MB", "larger than 1 MB");
        }
        for (BodyPublisher body : new BodyPublisher[] {BodyPublishers.ofByteArray(enough), untold(enough)}) {
            assertThat(send(asProgram("/room").POST(body)).body()).isEqualTo("token:1000000");
        }
    }

    @Test
    void what_is_not_in_the_table_of_routes_is_refused_to_everybody() throws Exception {
        assertThat(send(asProgram("/unlisted")).statusCode()).isEqualTo(403);
        assertThat(send(asProgram("/closed")).body()).isEqualTo("secret");
    }

    @Test
    void what_collapses_is_told_in_a_sentence_without_its_reason() throws Exception {
        var program = send(asProgram("/collapses").header("Accept", "application/json"));
        assertThat(program.statusCode()).isEqualTo(500);
        assertThat(program.headers().firstValue("content-type")).contains(PROBLEM);
        assertThat(program.body()).contains("意外错误", "unexpected").doesNotContain("told to nobody");
        var browser = send(asProgram("/collapses").header("Accept", "text/html"));
        assertThat(browser.body()).contains("<h1>", "意外错误").doesNotContain("told to nobody", "Whitelabel");
    }

    @Test
    void attachments_alone_may_be_larger_and_those_beyond_all_measure_are_refused_unread() throws Exception {
        BodyPublisher big = BodyPublishers.ofByteArray(new byte[2_000_000]);
        String files = "/api/requests/1/attachments";
        assertThat(send(asProgram(files).POST(big)).body()).isEqualTo("2000000");
        assertThat(send(asProgram(files).POST(untold(new byte[2_000_000]))).body())
                .isEqualTo("2000000");
        for (String other : new String[] {files + "/2", "/api/requests/1/2/attachments"}) {
            assertThat(send(asProgram(other).POST(big)).statusCode()).as(other).isEqualTo(413);
        }
        assertThat(send(asProgram(files).PUT(big)).statusCode()).isEqualTo(413);
    }

    @Test
    void an_upload_of_more_than_250_megabytes_is_refused_before_it_is_sent() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST /api/requests/1/attachments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + TOKEN + "\r\nContent-Length: 300000000\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains("413");
        }
    }

    private static BodyPublisher untold(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    private String signIn() throws IOException, InterruptedException {
        return cookie(send(to("/room?token=" + signIns.issue())));
    }

    private static String cookie(HttpResponse<String> answer) {
        return set(answer, "gongkai-door").split(";", 2)[0];
    }

    /** The whole line that sets this cookie. */
    private static String set(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }

    /** With the word that only a page of ours can know. */
    private HttpRequest.Builder fromOurPage(String path, String cookie) throws IOException, InterruptedException {
        String word =
                set(send(to("/room").header("Cookie", cookie)), "XSRF-TOKEN").split("[=;]", -1)[1];
        return to(path).header("Cookie", cookie + "; XSRF-TOKEN=" + word).header("X-XSRF-TOKEN", word);
    }

    private HttpRequest.Builder asProgram(String path) {
        return to(path).header("Authorization", "Bearer " + TOKEN);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
