package org.gongkai.office.cluster.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkai.office.cluster.ClusterFile;
import org.gongkai.office.cluster.ClusterFile.Part;
import org.gongkai.office.cluster.ClusterFile.State;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.data.DataOption;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cluster status}: a line for each process; the exit status is 0 when all are well. */
@Command(
        name = "status",
        description = {"查看集群各进程的状态；全部正常时退出码为 0", "Shows each process of the cluster; exits with 0 when all are well"})
final class Status implements Callable<Integer> {

    private static final String ROW = "%-11s %8s %6s %9s  %s";

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        Ours ours = Ours.in(data.path());
        ClusterFile file = ClusterFile.in(ours.root())
                .orElseThrow(() -> new Mistake(
                        "数据目录 " + ours.root() + " 里没有运行中的集群，请先用 ./gongkai cluster up 启动。",
                        "No cluster runs in " + ours.root() + "; start one with ./gongkai cluster up."));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean kept = ours.is(file.supervisor());
        out.println(ROW.formatted("process", "pid", "port", "restarts", "state"));
        out.println(ROW.formatted(
                "proxy",
                file.supervisor(),
                file.address().getPort(),
                0,
                kept ? State.UP.words() : "已被终止 killed → ./gongkai cluster down, up"));
        var look = new Look(ours, file);
        List<Part> parts = file.parts();
        parts.forEach(part ->
                out.println(ROW.formatted(part.name(), part.pid(), part.port(), part.restarts(), look.at(part))));
        out.flush();
        return kept && parts.stream().allMatch(look::well) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
