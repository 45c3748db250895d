package org.gongkai.office.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.gongkai.office.client.OfficeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: the annual report of an agency and year as a file. */
@Command(
        name = "report",
        description = {
            "把一个机关一个年度的报告存成文件：docx、xlsx、pdf、html、json 或 csv",
            "Saves an agency's annual report as docx, xlsx, pdf, html, json or csv"
        })
public final class ReportCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    OfficeOptions options = new OfficeOptions();

    @Option(
            names = "--agency",
            required = true,
            paramLabel = "A",
            description = {"机关编号", "the agency's number"})
    int agency;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "Y",
            description = {"年度，如 2025", "the year, for instance 2025"})
    int year;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"存成这个文件，形式由后缀决定", "the file to save; its ending says in which format"})
    Path out = Path.of("");

    @Option(
            names = "--template",
            paramLabel = "T",
            description = {"格式：2019 或 2021（默认按年度）", "format: 2019 or 2021 (default: the year's)"})
    @Nullable
    String template;

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = {"锁定版次，从 0 起（默认为现状）", "the closing's revision, from 0 (default: as it is now)"})
    @Nullable
    String revision;

    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            description = {"截至日期、时刻或记录序号", "as known at a date, an instant or a record"})
    @Nullable
    String asOf;

    @Option(
            names = "--force",
            description = {"覆盖已有的文件", "replaces a file that is there"})
    boolean force;

    @Override
    public void run() {
        Saving saving = Saving.to(out, force);
        var address = new Address(agency, year, new Address.Parameters(template, revision, asOf));
        PrintWriter screen = Objects.requireNonNull(spec).commandLine().getOut();
        try (var office = options.client()) {
            var file = office.download(address.of(saving.ending()));
            saving.write(file.body());
            Warned.in(file.headers()).forEach(screen::println);
        }
        screen.println("已存成 " + saving.file());
        screen.println("Saved as " + saving.file());
        screen.flush();
    }
}
