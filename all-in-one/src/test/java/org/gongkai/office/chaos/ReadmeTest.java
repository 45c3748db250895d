package org.gongkai.office.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.office.chaos.Readme.Promise;
import org.junit.jupiter.api.Test;

/** The README's commands, as a newcomer types them, print what it says they print. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    /** Hands on to the real one and keeps the status line of every answer, which the README's curl does not show. */
    private static final String CURL = """
            #!/usr/bin/env bash
            exec "$REAL_CURL" --dump-header "$HEADERS/$BASHPID" "$@"
            """;

    private final Path folder = OwnOffice.emptyFolder("readme-");

    @Test
    void every_command_succeeds_and_the_output_is_the_readmes() throws Exception {
        List<Promise> promises = Readme.promises(README);
        assertThat(promises).as("blocks marked <!-- run --> in %s", README).isNotEmpty();
        try (OwnOffice office = OwnOffice.open(folder.resolve("data"))) {
            for (Promise promise : promises) {
                String printed = run(promise.at(office.url(), folder.resolve("data")));
                assertThat(promise.isKeptBy(printed))
                        .as("the commands print\n%s\nand should print\n%s", printed, promise.output())
                        .isTrue();
            }
        }
    }

    @Test
    void an_ellipsis_stands_for_anything_and_nothing_else_does() {
        var promise = new Promise("true", "2025 NEW … 1\n2026 GRANTED 1");
        assertThat(promise.isKeptBy("2025 NEW 2025-12-22 1\n2026 GRANTED 1\n")).isTrue();
        assertThat(promise.isKeptBy("2025 NEW 2025-12-22 1\n2026 GRANTED 2\n")).isFalse();
        assertThat(promise.isKeptBy("oops\n2025 NEW 2025-12-22 1\n2026 GRANTED 1\n"))
                .isFalse();
    }

    @Test
    void only_the_two_values_that_say_where_the_office_is_are_replaced() {
        var promise = Readme.promises("""
                text
                <!-- run -->
                ```bash
                URL=http://127.0.0.1:8080
                DATA=data
                curl $URL/URL=x --data DATA=data
                ```

                ```text
                hello
                ```
                """).getFirst();
        assertThat(promise.at("http://127.0.0.1:1", Path.of("/d")))
                .isEqualTo("URL=http://127.0.0.1:1\nDATA=/d\ncurl $URL/URL=x --data DATA=data");
        assertThat(promise.output()).isEqualTo("hello");
    }

    private String run(String commands) throws IOException, InterruptedException {
        Path headers = Files.createDirectories(folder.resolve("headers"));
        Path programs = Files.createDirectories(folder.resolve("bin"));
        Path curl = Files.writeString(programs.resolve("curl"), CURL);
        assertThat(curl.toFile().setExecutable(true)).isTrue();
        var bash = new ProcessBuilder("bash", "-c", commands)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors").toFile());
        bash.environment().put("HEADERS", headers.toString());
        bash.environment().put("REAL_CURL", realCurl());
        bash.environment().merge("PATH", programs + ":", (path, first) -> first + path);
        Process process = bash.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        int status = process.waitFor();
        assertThat(Files.readString(folder.resolve("errors")))
                .as("what the commands complain of")
                .isEmpty();
        assertThat(status).as("exit status after\n%s", printed).isZero();
        requireSuccess(headers);
        return printed;
    }

    private static void requireSuccess(Path headers) throws IOException {
        try (Stream<Path> answers = Files.list(headers)) {
            assertThat(answers.toList())
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(Files.readString(answer)).startsWith("HTTP/1.1 2"));
        }
    }

    private static String realCurl() throws IOException {
        return new String(
                        new ProcessBuilder("bash", "-c", "command -v curl")
                                .start()
                                .getInputStream()
                                .readAllBytes(),
                        UTF_8)
                .strip();
    }
}
