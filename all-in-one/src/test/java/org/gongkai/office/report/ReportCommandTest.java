package org.gongkai.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ReportCommandTest {

    private static final RunningOffice OFFICE = RunningOffice.get();
    private static final Clerk CLERK = Clerk.of("永安街道办事处", 2024);

    static {
        String request = CLERK.receives("2024-03-04");
        CLERK.grants(request, "2024-03-20");
        CLERK.closes(2024, "2025-01-10");
    }

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final List<Mistake> refused = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"docx,PK", "XLSX,PK", "pdf,%PDF-1.", "html,<!DOCTYPE html>", "json,{", "csv,\uFEFF表"})
    void each_ending_gives_its_format(String ending, String beginning) throws Exception {
        Path file = folder.resolve("报告." + ending);
        assertThat(run("--out", file.toString())).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith(beginning);
        assertThat(out.toString()).contains("已存成 " + file, "Saved as " + file);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_revision_a_format_and_a_date_can_be_asked_for() throws Exception {
        Path file = folder.resolve("r.csv");
        assertThat(run("--out", file.toString(), "--template", "2019", "--revision", "0", "--as-of", "2999-01-01"))
                .isZero();
        assertThat(Files.readString(file)).contains("T3,OTHER,TOTAL,（六）其他处理,").contains("T3,GRANTED,TOTAL,");
        assertThat(out.toString()).contains("注意：2024 年度报告应使用 2021 年格式", "Note: The report of 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.doc", "report", "no/such/folder/report.docx"})
    void a_file_that_cannot_be_one_is_refused_before_the_office_is_asked(String name) {
        assertThatThrownBy(() -> Saving.to(folder.resolve(name), false))
                .isInstanceOfSatisfying(
                        Mistake.class,
                        mistake -> assertThat(mistake.sentences()).contains("--out ", name));
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_told() throws Exception {
        Path file = Files.writeString(folder.resolve("r.json"), "mine");
        assertThatThrownBy(() -> Saving.to(file, false))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("it is there already");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(run("--out", file.toString(), "--force")).isZero();
        assertThat(Files.readString(file)).contains("永安街道办事处");
    }

    @Test
    void what_the_office_refuses_leaves_no_file_behind() {
        Path file = folder.resolve("r.docx");
        assertThat(run("--out", file.toString(), "--revision", "7")).isEqualTo(1);
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().sentences()).contains("2024 年度没有版次 7 的锁定数据", "was never closed as revision 7");
        assertThat(file).doesNotExist();
    }

    private int run(String... words) {
        String[] all = new String[words.length + 6];
        String[] common = {
            "--url", OFFICE.client().base().toString(), "--data", OFFICE.data().toString(), "--agency=" + CLERK.agency()
        };
        System.arraycopy(common, 0, all, 0, common.length);
        all[common.length] = "--year=2024";
        System.arraycopy(words, 0, all, common.length + 1, words.length);
        return new CommandLine(new ReportCommand())
                .setOut(new PrintWriter(out))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    refused.add((Mistake) e);
                    return 1;
                })
                .execute(all);
    }
}
