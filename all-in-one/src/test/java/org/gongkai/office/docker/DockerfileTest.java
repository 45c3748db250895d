package org.gongkai.office.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileTest {

    private static final String FILE = Docker.text("Dockerfile");

    @TempDir
    Path folder = Path.of("");

    private static List<MatchResult> lines(String pattern) {
        return Pattern.compile("(?m)^" + pattern).matcher(FILE).results().toList();
    }

    @Test
    void an_image_begins_with_one_of_an_exact_version_or_with_a_stage_of_its_own() {
        List<String> stages = lines("FROM \\S+ AS (\\S+)$").stream()
                .map(line -> line.group(1))
                .toList();
        assertThat(stages).contains("build", "jre", "command", "query", "backup");
        for (MatchResult from : lines("FROM (\\S+) AS")) {
            if (!stages.contains(from.group(1))) {
                assertThat(from.group(1)).matches("[a-z-]+:\\d+\\.\\d+(\\.[\\d_]+)?-[a-z0-9.-]+");
            }
        }
    }

    @Test
    void what_is_copied_exists_and_is_sent_to_the_engine() {
        List<String> sent = Docker.text("Dockerfile.dockerignore")
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        List<String> copied = lines("COPY (?!--from)(\\S+) \\S+$").stream()
                .map(line -> line.group(1))
                .toList();
        assertThat(copied).hasSizeGreaterThan(5);
        for (String source : copied) {
            assertThat(Docker.HOUSE.resolve(source)).exists();
            assertThat(sent).as(source).anyMatch(pattern -> covers(pattern, source));
        }
        assertThat(sent)
                .filteredOn(pattern -> !pattern.contains("*"))
                .allSatisfy(path -> assertThat(Docker.HOUSE.resolve(path)).exists());
    }

    private static boolean covers(String pattern, String source) {
        return Pattern.matches(pattern.replace(".", "\\.").replace("*", "[^/]+"), source)
                || pattern.startsWith(source + "/");
    }

    @Test
    void a_node_runs_as_a_user_who_is_nobody_else_and_is_asked_whether_it_is_ready() {
        String node = FILE.substring(FILE.indexOf(" AS jre"), FILE.indexOf("FROM jre AS command"));
        assertThat(node).contains("\nUSER 10001:10001\n", "\nHEALTHCHECK ");
        assertThat(lines("USER (\\S+)"))
                .allSatisfy(user -> assertThat(user.group(1)).matches("[1-9]\\d+:[1-9]\\d+"));
        assertThat(FILE.substring(FILE.indexOf("FROM jre AS command"))).doesNotContain("USER root", "USER 0");
    }

    @ParameterizedTest
    @CsvSource({"200,0", "503,1", "404,1"})
    void the_question_whether_it_is_ready_is_answered_by_the_node(int status, int exit) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", asked -> {
            asked.sendResponseHeaders(status, -1);
            asked.close();
        });
        server.start();
        try {
            assertThat(healthy(server.getAddress().getPort())).isEqualTo(exit);
        } finally {
            server.stop(0);
        }
        assertThat(healthy(server.getAddress().getPort())).isNotZero();
    }

    private static int healthy(int port) throws Exception {
        var builder =
                new ProcessBuilder("bash", Docker.FOLDER.resolve("healthy.sh").toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        return end(builder);
    }

    private static int end(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void secrets_are_made_once_at_random_for_every_name_that_compose_knows() throws Exception {
        Path script = Files.copy(Docker.FOLDER.resolve("secrets.sh"), folder.resolve("secrets.sh"));
        assertThat(end(new ProcessBuilder("bash", script.toString()))).isZero();
        Map<String, Map<String, Object>> secrets = Docker.compose("secrets");
        assertThat(secrets).isNotEmpty();
        for (Map<String, Object> secret : secrets.values()) {
            assertThat(folder.resolve((String) secret.get("file"))).isNotEmptyFile();
        }
        String token = Files.readString(folder.resolve("secrets/token"));
        assertThat(token).hasSize(43).isNotEqualTo(Files.readString(folder.resolve("secrets/command")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rwx------");
        assertThat(end(new ProcessBuilder("bash", script.toString()))).isZero();
        assertThat(folder.resolve("secrets/token")).hasContent(token);
    }
}
