package org.gongkai.office.cluster.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cluster up | status | down}: the processes of a cluster on this computer, without containers. */
@Command(
        name = "cluster",
        description = {
            "在本机以多个进程运行集群：数据库、Kafka、各两个命令节点和查询节点、代理",
            "Runs a cluster on this computer as plain processes: database, Kafka, two nodes of each side, a proxy"
        },
        subcommands = {Up.class, Status.class, Down.class})
public final class ClusterCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "up | status | down");
    }
}
