package org.gongkai.office.audit;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.office.client.OfficeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: a record, a request or a figure on one screen. */
@Command(
        name = "explain",
        description = {"解释一条记录、一件申请或表三的一个数字", "Explains a record, a request or a figure of table 三"})
public final class ExplainCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    OfficeOptions options = new OfficeOptions();

    @Parameters(
            paramLabel = "POSITION|REQUEST|CELL",
            description = {
                "记录序号；申请编号或 ID（可写成 机关/编号）；或 机关/年度/行/列，如 1/2025/NEW_RECEIVED/TOTAL",
                "a record's position; a request's number or id (agency/number); or agency/year/line/column"
            })
    String what = "";

    @Option(
            names = "--en",
            description = {"英文", "in English"})
    boolean english;

    @Option(
            names = "--json",
            description = {"输出 JSON", "prints JSON"})
    boolean json;

    @Override
    public void run() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (var office = options.client()) {
            String path = "/api/explain/" + encoded(what);
            var answer = json ? office.get(path) : office.get(path + (english ? "?lang=en" : ""), "text/plain");
            out.println(answer.required().body().stripTrailing());
            out.flush();
        }
    }

    /** The slashes between its parts stay. */
    private static String encoded(String what) {
        return Arrays.stream(what.strip().split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
