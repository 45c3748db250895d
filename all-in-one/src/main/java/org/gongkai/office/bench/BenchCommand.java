package org.gongkai.office.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkai.office.bench.measure.Senders;
import org.gongkai.office.bench.measure.Workbench;
import org.gongkai.office.bench.pages.DemoPages;
import org.gongkai.office.bench.pages.ListPages;
import org.gongkai.office.bench.pages.OfficeYears;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: measures, prints, and writes down. */
@Command(
        name = "bench",
        description = {
            "性能测试：与本机极限交替测量，结果写入 docs/benchmarks.md",
            "Measures by turns with this computer's limits; the result goes to docs/benchmarks.md"
        })
public final class BenchCommand implements Callable<Integer> {

    private static final int FEWEST_ROUNDS = 5;
    private static final double GOAL_P1 = 0.6;
    private static final double GOAL_P2 = 0.3;
    private static final double GOAL_P4A = 0.8;
    private static final int USUAL = 50;
    private static final int PEAK = 200;
    private static final int PEAK_HERE = 1_000;
    private static final int PEAK_SECONDS = 30;

    private static final String LIMITS_HEAD = """


            | id | what | limit /s | program /s | ratio | goal | rounds of the limit | rounds of the program |
            |---|---|---|---|---|---|---|---|
            """;

    private static final String EVERYDAY_HEAD = """


            | what | p50 ms | p95 ms | p95 over the limit’s | times |
            |---|---|---|---|---|
            """;

    private static final String LAG_HEAD = """


            | where | round | lag |
            |---|---|---|
            """;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = {"轮数，至少 5（默认 5）", "rounds, at least 5 (default: 5)"})
    int rounds;

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "10000000",
            description = {"P4a 的记录数（默认一千万）", "events for P4a (default: 10,000,000)"})
    long events;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "14000",
            description = {"一个机关十年的申请数（默认 14000；0 为不测）", "requests of one agency in ten years (default: 14000; 0: none)"
            })
    int requests;

    @Option(
            names = "--list",
            paramLabel = "N",
            defaultValue = "100000",
            description = {"台账页面的申请数（默认十万；0 为不测）", "requests in the list (default: 100,000; 0: none)"})
    int listed;

    @Option(
            names = "--only-http",
            description = {"只测经 HTTP 登记", "measures registering over HTTP only"})
    boolean onlyHttp;

    @Option(
            names = "--only-lag",
            description = {"只测新记录多久进入各表", "measures how far the tables are behind only"})
    boolean onlyLag;

    @Option(
            names = "--only-list",
            description = {"只测台账页面", "measures the list of requests only"})
    boolean onlyList;

    @Option(
            names = "--only-office",
            description = {"只测日常操作", "measures the everyday pages only"})
    boolean onlyOffice;

    @Option(
            names = "--only-pages",
            description = {"只测演示数据的各个页面", "measures the pages of the demonstration only"})
    boolean onlyPages;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "${GONGKAI_HOME:-.}/docs/benchmarks.md",
            description = {"结果文件（默认 docs/benchmarks.md）", "where to write (default: docs/benchmarks.md)"})
    Path out = Path.of("docs/benchmarks.md");

    @Override
    public Integer call() throws Exception {
        if (rounds < FEWEST_ROUNDS) {
            throw new Mistake("至少 5 轮。", "At least 5 rounds.");
        }
        PrintWriter screen = Objects.requireNonNull(spec).commandLine().getOut();
        boolean all = !onlyOffice && !onlyPages && !onlyList && !onlyHttp && !onlyLag;
        if (all) {
            limits(screen);
        }
        if (all || onlyHttp) {
            http(screen);
        }
        if (all || onlyLag) {
            lag(screen);
        }
        if (requests > 0 && (all || onlyOffice)) {
            everyday(screen);
        }
        if (all || onlyPages) {
            pages(screen);
        }
        if (listed > 0 && (all || onlyList)) {
            list(screen);
        }
        return 0;
    }

    private void http(PrintWriter screen) throws Exception {
        try (HttpRate http = new HttpRate()) {
            say(screen, "P2 …");
            String row = http.measure(rounds)
                    .row("P2", "requests registered /s over HTTP, " + Senders.COUNT + " senders", GOAL_P2);
            say(screen, row);
            String paced = http.paced(USUAL, PEAK_SECONDS) + "\n\n" + http.paced(PEAK, PEAK_SECONDS);
            say(screen, paced);
            write("http", "medians of " + rounds + " rounds by turns:" + LIMITS_HEAD + row + "\n\n" + paced + "\n");
        }
    }

    private void lag(PrintWriter screen) throws Exception {
        say(screen, "P6 …");
        String here = LagRuns.inOneProcess(PEAK_HERE, rounds);
        say(screen, here);
        String there = LagRuns.inACluster(PEAK, rounds);
        say(screen, there);
        write(
                "lag",
                "from a record being written to the slowest table having it:" + LAG_HEAD + here + "\n" + there + "\n");
    }

    private void pages(PrintWriter screen) throws Exception {
        try (DemoPages pages = new DemoPages()) {
            say(screen, "pages …");
            String rows = pages.measure();
            say(screen, rows);
            write("pages", "the demonstration, over HTTP in one process, one at a time:" + EVERYDAY_HEAD + rows + "\n");
        }
    }

    private void everyday(PrintWriter screen) throws Exception {
        try (OfficeYears years = new OfficeYears()) {
            say(screen, "the office … (" + requests + " requests)");
            String rows = years.measure(requests);
            say(screen, rows);
            String what = requests + " requests of one agency in ten years, over HTTP in one process, one at a time:";
            write("office", what + EVERYDAY_HEAD + rows + "\n");
        }
    }

    private void list(PrintWriter screen) throws Exception {
        try (ListPages pages = new ListPages()) {
            say(screen, "the list … (" + listed + " requests)");
            String rows = pages.measure(listed);
            say(screen, rows);
            String what = listed + " requests of one agency in the table of the list, pages over HTTP, one at a time:";
            write("list", what + EVERYDAY_HEAD + rows + "\n");
        }
    }

    private void limits(PrintWriter screen) throws Exception {
        try (Workbench bench = Workbench.open()) {
            say(screen, "P1 …");
            String p1 = new CommandRate(bench)
                    .measure(rounds)
                    .row("P1", "requests registered /s, " + Senders.COUNT + " senders, 64 agencies", GOAL_P1);
            say(screen, p1);
            say(screen, "P4a … (" + events + ")");
            var fold = new FoldRate(bench, events);
            String p4 = fold.measure(rounds).row("P4a", "events folded /s, " + fold.events() + " events", GOAL_P4A);
            say(screen, p4);
            write(
                    "measured",
                    "medians of " + rounds + " rounds by turns in one run:" + LIMITS_HEAD + p1 + "\n" + p4 + "\n");
        }
    }

    private static void say(PrintWriter screen, String line) {
        screen.println(line);
        screen.flush();
    }

    /** Between its two marks in the file, so that what people wrote around it stays. */
    private void write(String mark, String rows) throws IOException {
        String begin = "<!-- " + mark + " -->\n";
        String end = "<!-- /" + mark + " -->";
        String text = Files.exists(out) ? Files.readString(out) : begin + end + "\n";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new Mistake(out + " 中没有 " + mark + " 标记。", out + " has no marks named " + mark + ".");
        }
        String table = "\n" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature()
                + ", " + rows + "\n";
        Files.writeString(out, text.substring(0, from + begin.length()) + table + text.substring(to));
    }
}
