package org.gongkai.office.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.demo.Demo;
import org.gongkai.office.figures.Published;
import org.gongkai.office.play.HttpCounter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The whole way over HTTP: commands in, table 三 out. */
class PlayedOfficeTest {

    private static final Path FOLDER = emptyFolder();
    private static final Office OFFICE = Office.open(new OfficeSettings(FOLDER, "127.0.0.1", 0), line -> {});

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "played-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-shanghai-office-2019",
                "10-pingtan-2019",
                "12-pingtan-2021",
                "18-shuyang-county-2025",
                "19-shuyang-drc-2023"
            })
    void table_three_equals_the_published_figures_in_every_cell(String name) {
        assertThat(scenario(Published.file(name))).contains("列全部一致");
    }

    @ParameterizedTest
    @Tag("slow")
    @MethodSource("large")
    void table_three_of_a_city_equals_the_published_figures_in_every_cell(Path file) {
        assertThat(scenario(file)).contains("列全部一致");
    }

    static Stream<Path> large() {
        return Stream.of("02-shanghai-office-2025", "05-huaian-city-2024").map(Published::file);
    }

    @Test
    void a_year_played_before_is_not_played_again() {
        Path file = Published.file("19-shuyang-drc-2023");
        scenario(file);
        assertThat(scenario(file)).contains("此前已经演示并锁定", "列全部一致");
    }

    @Test
    void when_one_file_is_refused_none_is_played() {
        var command = new CommandLine(new ScenarioCommand());
        command.parseArgs(
                "--data", FOLDER.toString(), Published.file("11-pingtan-2020").toString());
        var refusal = catchThrowableOfType(
                Mistake.class, () -> command.<ScenarioCommand>getCommand().call());
        assertThat(refusal.zh()).contains("“（七）总计”行“自然人”列");
    }

    @Test
    void the_demonstration_is_loaded_once() {
        String token = SecretFile.read(DataDirectory.at(FOLDER).token());
        try (var client = new OfficeClient(OFFICE.address(), token)) {
            var demo = new Demo(new HttpCounter(client));
            assertThat(demo.load()).isTrue();
            assertThat(demo.load()).isFalse();
        }
    }

    private static String scenario(Path file) {
        var said = new StringWriter();
        var command = new CommandLine(new ScenarioCommand()).setOut(new PrintWriter(said));
        command.setExecutionExceptionHandler((e, line, words) -> {
            said.write(e instanceof Mistake mistake ? mistake.sentences() : String.valueOf(e));
            return 1;
        });
        int status = command.execute("--data", FOLDER.toString(), file.toString());
        assertThat(status).as(said.toString()).isZero();
        return said.toString();
    }
}
