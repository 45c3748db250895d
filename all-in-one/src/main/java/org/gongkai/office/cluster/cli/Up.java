package org.gongkai.office.cluster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.office.Ports;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.cluster.ClusterFile;
import org.gongkai.office.cluster.ClusterFile.State;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.cluster.supervise.Plan;
import org.gongkai.office.cluster.supervise.Supervise;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.ServerLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cluster up}: leaves a cluster running in the background, and returns when all of it is ready. */
@Command(
        name = "up",
        description = {"在后台启动集群，全部就绪后返回", "Starts the cluster in the background and returns when all is ready"})
final class Up implements Runnable {

    /** Six processes start on few cores; the database may have a crash to recover from. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final Duration LOOK = Duration.ofMillis(200);

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    ClusterOptions options = new ClusterOptions();

    @Override
    public void run() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Plan plan = options.plan();
        Ours ours = Ours.in(plan.data().root());
        Optional<ClusterFile> running = ClusterFile.in(ours.root()).filter(file -> ours.is(file.supervisor()));
        if (running.isPresent()) {
            say(out, "集群已在运行 Already running: " + running.get().address());
            say(out, "→ ./gongkai cluster status · ./gongkai cluster down");
            return;
        }
        ours.take().close(); // An office of one process may be in it.
        ours.end();
        ClusterFile.remove(ours.root());
        Ports.requireFree("127.0.0.1", plan.port());
        greet(await(start(plan, ours), ours, out), plan, out);
    }

    private static Process start(Plan plan, Ours ours) {
        try {
            return Supervise.start(plan, ours, log(ours));
        } catch (IOException e) {
            throw new Mistake("无法启动集群：" + e, "Cannot start the cluster: " + e, e);
        }
    }

    /** Tells of each process when it is up. */
    private static ClusterFile await(Process supervisor, Ours ours, PrintWriter out) {
        say(out, "正在启动集群…… Starting the cluster …");
        Set<String> told = new HashSet<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (supervisor.isAlive() && System.nanoTime() - end < 0) {
            Optional<ClusterFile> now = ClusterFile.in(ours.root());
            now.stream()
                    .flatMap(file -> file.parts().stream())
                    .filter(part -> part.state() == State.UP && told.add(part.name()))
                    .forEach(part -> say(out, "  ✓ " + part.name()));
            if (now.isPresent() && now.get().ready()) {
                return now.get();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        supervisor.destroy(); // It stops what it has started.
        String last = ServerLog.tail(log(ours));
        throw new Mistake(
                "集群没有启动，日志在 " + log(ours).getParent() + "：\n" + last,
                "The cluster did not start; its logs are in " + log(ours).getParent()
                        + (last.isEmpty() ? "." : ", see above."));
    }

    private static Path log(Ours ours) {
        return ours.root().resolve("log").resolve("cluster.log");
    }

    private static void greet(ClusterFile cluster, Plan plan, PrintWriter out) {
        try (var client =
                new OfficeClient(cluster.address(), SecretFile.read(plan.data().token()))) {
            String link = client.post("/auth/links", "")
                    .required()
                    .json()
                    .path("query")
                    .asText();
            say(out, "");
            say(out, "  打开 Open  " + cluster.address().resolve("/?" + link) + "  （链接只能用一次 works once）");
        }
        say(out, "  数据 Data  " + plan.data().root());
        say(out, "  状态 See   ./gongkai cluster status");
        say(out, "  停止 Stop  ./gongkai cluster down");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
