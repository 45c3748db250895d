package org.gongkai.office.cluster.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Objects;
import org.gongkai.office.cluster.ClusterFile;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.DataOption;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.postgres.PostgresServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cluster down}: stops all of a cluster, also one whose supervisor was killed, and leaves no process behind. */
@Command(
        name = "down",
        description = {"停止集群，不留任何进程；数据保留", "Stops the cluster and leaves no process behind; the data stay"})
final class Down implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    DataOption data = new DataOption();

    @Override
    public void run() {
        if (!Files.isDirectory(data.path())) {
            throw new Mistake(
                    "没有数据目录 " + data.path() + "，请检查 --data。",
                    "There is no data directory " + data.path() + "; check --data.");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Ours ours = Ours.in(data.path());
        boolean any = ClusterFile.in(ours.root()).isPresent() || !ours.alive().isEmpty();
        ClusterFile.in(ours.root()).ifPresent(file -> ours.end(file.supervisor()));
        ours.end();
        if (any) {
            clear(ours);
        }
        out.println(any ? "集群已停止。The cluster is down." : "没有运行中的集群。No cluster is running here.");
        out.flush();
    }

    /** What a killed supervisor could not do itself. Not below the feet of an office that runs there. */
    private static void clear(Ours ours) {
        var lock = ours.take();
        try {
            PostgresServer.endLeftovers(ours.root());
            DataDirectory.at(ours.root()).withdraw();
            ClusterFile.remove(ours.root());
        } finally {
            lock.close();
        }
    }
}
