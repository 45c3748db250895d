package org.gongkai.office.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.access.gate.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proxy of the containers divides what is asked by the same table as every other proxy. */
class NginxTest {

    /** Beyond what the gate knows: what only begins alike, what nobody asks for, what watches the nodes. */
    private static final List<String> ODD = List.of(
            "GET /auth",
            "POST /auth/x/y",
            "GET /authors",
            "GET /apis",
            "POST /apis",
            "POST /api",
            "HEAD /api/requests",
            "PUT /api/requests",
            "GET /metrics",
            "GET /metricsx",
            "GET /metrics/x",
            "POST /metrics",
            "GET /health",
            "GET /healthy",
            "GET /health/a/b",
            "DELETE /auth/tokens/7",
            "POST /tools/read-report",
            "GET /");

    private static final String CONF = Docker.text("nginx.conf");
    private static final List<Rule> RULES = rules();

    private record Rule(Pattern pattern, Side side) {}

    private static List<Rule> rules() {
        String map = between("map \"$request_method $uri\" $side {", "}");
        return Pattern.compile("\"~(.+)\"\\s+(\\w+);")
                .matcher(map)
                .results()
                .map(line -> new Rule(
                        Pattern.compile(line.group(1)),
                        Side.valueOf(line.group(2).toUpperCase(java.util.Locale.ROOT))))
                .toList();
    }

    private static String between(String begin, String end) {
        int at = CONF.indexOf(begin);
        assertThat(at).as(begin).isNotNegative();
        return CONF.substring(at + begin.length(), CONF.indexOf("\n    " + end, at));
    }

    private static Side asNginxSays(String asked) {
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(asked).find())
                .map(Rule::side)
                .findFirst()
                .orElse(Side.QUERY);
    }

    /** Every line of the gate's table, its variables filled in. */
    static Stream<String> asked() throws IOException {
        try (var table = Objects.requireNonNull(Side.class.getResourceAsStream("routes.txt"))) {
            List<String> routes = new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.matches("[A-Z]+ +/.*") && !line.startsWith("ANY"))
                    .map(line -> line.split(" +", 3))
                    .map(words -> words[0] + " "
                            + words[1].replaceAll("\\{\\*\\w+}", "/a/b")
                                    .replaceAll("\\{[^}]+}", "7")
                                    .replace("**", "x"))
                    .toList();
            assertThat(routes).hasSizeGreaterThan(100);
            return Stream.concat(routes.stream(), ODD.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void what_is_asked_goes_to_the_side_that_answers_it(String asked) {
        String[] words = asked.split(" ", 2);
        assertThat(asNginxSays(asked)).as(asked).isEqualTo(Side.of(words[0], words[1]));
    }

    @Test
    void what_no_rule_fits_is_shown_and_nodes_are_not_watched_from_outside() {
        assertThat(RULES).hasSizeGreaterThan(3);
        assertThat(CONF)
                .containsPattern("default\\s+query;")
                .contains("if ($side = node) {\n                return 404;");
    }

    @Test
    void both_nodes_of_each_side_are_asked() {
        assertThat(between("upstream command {", "}")).contains("command-1:8080", "command-2:8080");
        assertThat(between("upstream query {", "}")).contains("query-1:8080", "query-2:8080");
        assertThat(Docker.compose("services")).containsKeys("command-1", "command-2", "query-1", "query-2");
    }

    @Test
    void a_command_is_never_sent_twice_and_no_file_is_laid_down() {
        assertThat(CONF)
                .contains("proxy_next_upstream error timeout;", "proxy_request_buffering off;")
                .doesNotContain("non_idempotent");
    }

    @Test
    void what_callers_claim_about_themselves_is_replaced() {
        assertThat(CONF)
                .contains("X-Forwarded-For $remote_addr;", "X-Forwarded-Proto https;", "X-Request-Id $id;")
                .doesNotContain("$proxy_add_x_forwarded_for");
    }

    @Test
    void its_log_keeps_nothing_that_follows_a_question_mark() {
        String format = between("log_format lean", "access_log");
        assertThat(format).contains("$uri").doesNotContain("$request ", "$request_uri", "$args", "$http_referer");
    }
}
