package org.gongkai.office.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "gongkai").toAbsolutePath().normalize();

    @TempDir
    Path programs = Path.of("");

    /** What a run of the launcher left. */
    private record Outcome(int status, String out, String err) {}

    @Test
    void help_names_every_word_the_program_knows() throws Exception {
        Outcome help = launch(Map.of(), "help");
        assertThat(help.status()).isZero();
        for (Map.Entry<String, CommandLine> word :
                Gongkai.commandLine().getSubcommands().entrySet()) {
            if (!word.getValue().getCommandSpec().usageMessage().hidden()) {
                assertThat(help.out()).contains("\n  " + word.getKey() + " ");
            }
        }
        assertThat(launch(Map.of()).out()).isEqualTo(help.out());
    }

    @Test
    void an_unknown_word_is_refused_with_status_2() throws Exception {
        Outcome outcome = launch(Map.of(), "fly");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("没有“fly”这个命令", "There is no word \"fly\"");
    }

    @Test
    void test_explains_itself_and_refuses_what_it_does_not_know() throws Exception {
        assertThat(launch(Map.of(), "test", "--help").out()).contains("--slow");
        assertThat(launch(Map.of(), "test", "--fast").status()).isEqualTo(2);
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        Outcome outcome = launch(Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", fewPrograms()), "test");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("apt install maven");
    }

    @Test
    void without_a_jdk_of_21_it_says_what_to_install() throws Exception {
        Outcome outcome =
                launch(Map.of("JAVA_HOME", "/nowhere", "GONGKAI_JDKS", "/nowhere", "PATH", fewPrograms()), "run");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("需要 JDK 21", "A JDK of 21 or newer is needed", "apt install openjdk-21-jdk");
    }

    /** A PATH on which only what the launcher itself needs is found. */
    private String fewPrograms() throws IOException {
        for (String name : List.of("bash", "dirname", "readlink", "sed")) {
            Path program = Stream.of("/bin", "/usr/bin")
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Path stand = Files.writeString(programs.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n");
            Files.setPosixFilePermissions(stand, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return programs.toString();
    }

    private static Outcome launch(Map<String, String> environment, String... words) throws Exception {
        var process = new ProcessBuilder(
                Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(words)).toList());
        process.environment().putAll(environment);
        Process running = process.start();
        running.getOutputStream().close();
        String err =
                new String(running.getErrorStream().readAllBytes(), UTF_8); // Short: it cannot fill the other pipe.
        String out = new String(running.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(running.waitFor(), out, err);
    }
}
