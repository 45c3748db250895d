package org.gongkai.office.scenario;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.client.OfficeOptions;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.figures.FiguresFile;
import org.gongkai.office.play.HttpCounter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scenario}: plays years of requests that add up to published figures, and compares table 三 in every cell. */
@Command(
        name = "scenario",
        description = {
            "按已公布的三表数字，在运行中的系统里逐件演示一年的申请，再逐格核对",
            "Plays a year of requests that adds up to published figures, and compares every cell"
        })
public final class ScenarioCommand implements Callable<Integer> {

    /** The regulations of 2019 and their report formats; earlier years counted otherwise. */
    private static final int FIRST_YEAR = 2019;

    private static final int MOST_CONNECTIONS = 32;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"数字文件（JSON）", "files of figures (JSON)"})
    List<Path> files = List.of();

    @Mixin
    OfficeOptions options = new OfficeOptions();

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "4",
            description = {"同时办理的件数，1 到 32（默认 4）", "requests played at a time, 1 to 32 (default: 4)"})
    int connections;

    @Override
    public Integer call() {
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw new Mistake("--connections 应在 1 到 32 之间。", "--connections is between 1 and 32.");
        }
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        // All are read first: when one is refused, none is played.
        List<Figures> all = files.stream().map(file -> complete(file, today)).toList();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean equal = true;
        try (OfficeClient client = options.client()) {
            for (Figures figures : all) {
                equal &= new Stage(new HttpCounter(client), figures, today, out).play(connections);
            }
        }
        return equal ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Figures complete(Path file, LocalDate today) {
        Figures figures = FiguresFile.read(file);
        if (figures.year() < FIRST_YEAR || figures.year() >= today.getYear()) {
            throw new Mistake(
                    file + "：只能演示 " + FIRST_YEAR + " 年到 " + (today.getYear() - 1) + " 年，文件是 " + figures.year() + " 年。",
                    file + ": only " + FIRST_YEAR + " to " + (today.getYear() - 1) + " can be played, the file is of "
                            + figures.year() + ".");
        }
        return figures;
    }
}
