package org.gongkai.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class GongkaiTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine gongkai =
            Gongkai.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_word_answers_help_in_both_languages() {
        assertThat(gongkai.getSubcommands()).containsKeys("run", "link");
        gongkai.getSubcommands().forEach((word, command) -> {
            assertThat(gongkai.execute(word, "--help")).as(word).isZero();
            boolean shown = !command.getCommandSpec().usageMessage().hidden();
            assertThat(out.toString()).as(word).containsPattern(shown ? "\\p{IsHan}" : "Usage");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fly", "run --fast", "run --port x", "run extra", "link --url"})
    void wrong_words_are_named_without_a_stack_trace(String words) {
        assertThat(gongkai.execute(words.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).contains("命令有误", "Wrong command", "--help").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"-1", "65536"})
    void a_port_outside_its_range_is_refused(String port) {
        assertThat(gongkai.execute(
                        "run",
                        "--port=" + port,
                        "--data",
                        folder.resolve("data").toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("端口", "A port is between 0 and 65535, found " + port)
                .doesNotContain("\tat ");
    }

    @Test
    void a_data_directory_that_is_a_file_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(gongkai.execute("run", "--port=0", "--data=" + file)).isEqualTo(1);
        assertThat(err.toString())
                .contains("无法使用数据目录", "Cannot use the data directory")
                .doesNotContain("\tat ");
    }

    @Test
    void where_no_office_runs_a_program_is_told_to_start_one() {
        assertThat(gongkai.execute("link", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("./gongkai run", "No office runs in " + folder);
    }

    @Test
    void where_nothing_answers_a_program_is_told_so() throws Exception {
        Files.writeString(folder.resolve("token"), "secret");
        assertThat(gongkai.execute("link", "--data", folder.toString(), "--url", "http://127.0.0.1:1/"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("没有回应", "Nothing answers at http://127.0.0.1:1/");
    }
}
