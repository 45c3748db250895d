package org.gongkai.office.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.demo.Demo;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.figures.Published;
import org.gongkai.office.play.HttpCounter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What playing figures does beyond reproducing them ({@code PublishedYearsTest}): once only, and year after year. */
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

    @Test
    void a_year_played_before_is_not_played_again() {
        Path file = Published.file("19-shuyang-drc-2023");
        scenario(file);
        assertThat(scenario(file)).contains("此前已经演示并锁定", "格全部一致");
    }

    @Test
    void the_next_year_goes_on_with_what_the_year_before_carried_forward() {
        Map<Line, Integer> first = Map.of(Line.NEW_RECEIVED, 14, Line.GRANTED, 4, Line.CARRIED_FORWARD, 10);
        var second = new EnumMap<>(Map.of(Line.NEW_RECEIVED, 5, Line.CARRIED_IN, 10, Line.CARRIED_FORWARD, 1));
        second.putAll(
                Map.of(Line.GRANTED, 3, Line.OTHER_ABANDONED_NO_CORRECTION, 2, Line.DENIED_THIRD_PARTY_RIGHTS, 2));
        second.putAll(Map.of(Line.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION, 1, Line.OTHER_MISC, 2));
        second.putAll(Map.of(
                Line.UNAVAILABLE_NOT_HELD, 2, Line.OTHER_ABANDONED_FEE_UNPAID, 1, Line.NOT_PROCESSED_EXCESSIVE, 1));
        assertThat(staged(2023, first)).contains("格全部一致");
        assertThat(staged(2024, second)).contains("继续办理上年结转的申请", "格全部一致");
    }

    private static String staged(int year, Map<Line, Integer> natural) {
        var cells = new EnumMap<Line, Map<Column, Integer>>(Line.class);
        natural.forEach((line, count) -> cells.put(line, Map.of(Column.NATURAL_PERSON, count)));
        var figures = new Figures("望江镇人民政府", year, TableTemplate.F2021, cells);
        var said = new StringWriter();
        try (var client = client()) {
            boolean equal = new Stage(
                            new HttpCounter(client),
                            figures,
                            LocalDate.now(ZoneId.of("Asia/Shanghai")),
                            new PrintWriter(said))
                    .play(2);
            assertThat(equal).as(said.toString()).isTrue();
        }
        return said.toString();
    }

    private static OfficeClient client() {
        return new OfficeClient(
                OFFICE.address(), SecretFile.read(DataDirectory.at(FOLDER).token()));
    }

    @Test
    void the_demonstration_is_loaded_once() {
        try (var client = client()) {
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
