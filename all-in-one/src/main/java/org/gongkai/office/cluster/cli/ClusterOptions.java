package org.gongkai.office.cluster.cli;

import java.nio.file.Path;
import org.gongkai.office.Ports;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.cluster.supervise.Plan;
import org.gongkai.office.cluster.supervise.Programs;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.DataOption;
import org.gongkai.office.data.Mistake;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code up} and the process it starts are both told; use as a {@code @Mixin}. */
final class ClusterOptions {

    private static final int MOST_NODES = 8;

    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = {"代理的端口，0 表示任选（默认 8080）", "port of the proxy; 0 takes a free one (default: 8080)"})
    int port;

    @Option(
            names = "--commands",
            paramLabel = "N",
            defaultValue = "2",
            description = {"命令节点数，1 到 8（默认 2）", "nodes that decide, 1 to 8 (default: 2)"})
    int commands;

    @Option(
            names = "--queries",
            paramLabel = "N",
            defaultValue = "2",
            description = {"查询节点数，1 到 8（默认 2）", "nodes that count and show, 1 to 8 (default: 2)"})
    int queries;

    @Option(names = "--program", paramLabel = "DIR", defaultValue = "${GONGKAI_HOME:-.}", hidden = true)
    Path program = Path.of(".");

    /**
     * The plan these options make; the data directory is made when missing.
     *
     * @throws Mistake when a number is out of range, the directory cannot be used, or a program is missing
     */
    Plan plan() {
        Ports.requirePort(port);
        requireFew("--commands", commands);
        requireFew("--queries", queries);
        Path home = program.toAbsolutePath().normalize();
        return new Plan(
                new DataDirectory(
                        Ours.in(DataDirectory.open(data.path()).root()).root()),
                new Programs(home).required(),
                port,
                commands,
                queries);
    }

    private static void requireFew(String option, int nodes) {
        if (nodes < 1 || nodes > MOST_NODES) {
            throw new Mistake(
                    option + " 应在 1 到 8 之间，收到的是 " + nodes + "。", option + " is between 1 and 8, found " + nodes + ".");
        }
    }
}
