package org.gongkai.office.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.office.data.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresFileTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @MethodSource("org.gongkai.office.figures.Published#balanced")
    void published_figures_that_balance_are_read(Path file) {
        Figures figures = FiguresFile.read(file);
        int out = figures.sum(Line.CARRIED_FORWARD);
        for (Line line : Line.OF_REQUESTS) {
            out += line.isOutcome() ? figures.sum(line) : 0;
        }
        assertThat(figures.requests()).isEqualTo(out);
    }

    @Test
    void a_blank_cell_is_zero_and_a_blank_total_is_not_given() {
        Figures figures = FiguresFile.read(Published.file("01-shanghai-office-2019"));
        assertThat(figures.row(Line.GRANTED))
                .containsEntry(Column.NATURAL_PERSON, 258)
                .containsEntry(Column.RESEARCH_INSTITUTION, 0);
        assertThat(figures.sum(Line.GRANTED)).isEqualTo(272);
    }

    @Test
    void the_single_row_of_2019_is_played_as_other() throws IOException {
        Path file = edited(
                "10-pingtan-2019",
                "\"r6\", \"values\": [0, 0, 0, 0, 0, 0, 0]",
                "\"r6\", \"values\": [0, 2, 0, 0, 0, 0, 2]");
        String balanced = Files.readString(file)
                .replace("\"r7\", \"values\": [23, 0, 0, 0, 0, 0, 23]", "\"r7\", \"values\": [23, 2, 0, 0, 0, 0, 25]")
                .replace(
                        "\"new\", \"values\": [23, 0, 0, 0, 0, 0, 23]", "\"new\", \"values\": [23, 2, 0, 0, 0, 0, 25]");
        Files.writeString(file, balanced);
        assertThat(FiguresFile.read(file).at(Line.OTHER_MISC, Column.COMMERCIAL_ENTERPRISE))
                .isEqualTo(2);
    }

    @Test
    void results_that_do_not_add_up_are_refused_by_line_and_column_in_both_languages() {
        var refusal = catchThrowableOfType(Mistake.class, () -> FiguresFile.read(Published.file("11-pingtan-2020")));
        assertThat(refusal.zh())
                .contains("“（七）总计”行“自然人”列：应为 26（各项办理结果之和），实为 20。")
                .contains("“（七）总计”行“总计”列：应为 27（各项办理结果之和），实为 21。")
                .doesNotContain("“其他”列");
        assertThat(refusal)
                .hasMessageContaining("Line \"(7) Total\", column \"Natural person\": expected 26")
                .hasMessageContaining("found 20");
    }

    @Test
    void a_year_that_does_not_balance_is_refused() throws IOException {
        Path file = edited(
                "12-pingtan-2021",
                "\"carried_out\", \"values\": [1, 0, 0, 0, 0, 0, 1]",
                "\"carried_out\", \"values\": [2, 0, 0, 0, 0, 0, 2]");
        var refusal = catchThrowableOfType(Mistake.class, () -> FiguresFile.read(file));
        assertThat(refusal.zh()).contains("“四、结转下年度继续办理”行“自然人”列：应为 1（第一项加第二项减第三项总计），实为 2。");
    }

    @Test
    void a_total_that_is_given_must_be_the_sum_of_its_row() throws IOException {
        Path file = edited(
                "12-pingtan-2021",
                "\"r4_1\", \"values\": [22, 0, 0, 0, 0, 3, 25]",
                "\"r4_1\", \"values\": [22, 0, 0, 0, 0, 3, 26]");
        var refusal = catchThrowableOfType(Mistake.class, () -> FiguresFile.read(file));
        assertThat(refusal.zh()).contains("“1.本机关不掌握相关政府信息”行“总计”列：应为 25（各列之和），实为 26。");
    }

    @Test
    void a_row_of_the_other_format_or_a_missing_one_is_refused() throws IOException {
        Path wrong = edited("12-pingtan-2021", "\"template\": \"2021\"", "\"template\": \"2019\"");
        assertThatThrownBy(() -> FiguresFile.read(wrong))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("r6_1");
        Path missing = edited(
                "19-shuyang-drc-2023", "{\"code\": \"r2\", \"values\": [0, null, null, null, null, null, 0]},", "");
        assertThatThrownBy(() -> FiguresFile.read(missing))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("[r2]");
    }

    @Test
    void a_cell_that_is_no_number_of_requests_is_refused() throws IOException {
        Path file = edited("12-pingtan-2021", "[64, 0, 0, 2, 0, 4, 70]", "[64, -1, 0, 2, 0, 4, 70]");
        assertThatThrownBy(() -> FiguresFile.read(file))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("-1 in row new");
    }

    private Path edited(String name, String from, String to) throws IOException {
        String text = Files.readString(Published.file(name));
        assertThat(text).contains(from);
        return Files.writeString(dir.resolve(name + ".json"), text.replace(from, to));
    }
}
