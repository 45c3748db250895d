package org.gongkai.office.cluster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.cluster.ClusterFile;
import org.gongkai.office.cluster.ClusterFile.Part;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import picocli.CommandLine;

/** A cluster on a data directory of its own, started and stopped by the words a user types. */
public final class OwnCluster implements AutoCloseable {

    private final Ours ours;

    private OwnCluster(Path folder) {
        ours = Ours.in(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // When the tests are broken off.
    }

    /** One that has never been started. */
    public static OwnCluster empty() {
        try {
            return new OwnCluster(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "own-cluster-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a run of the program left.
     *
     * @param status its exit status
     * @param said what it said
     */
    record Outcome(int status, String said) {}

    /** Types {@code cluster} and these words. */
    Outcome type(String... words) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        int status = new CommandLine(new ClusterCommand())
                .setOut(out)
                .setErr(out)
                .execute(Stream.concat(Stream.of(words), Stream.of("--data", root().toString()))
                        .toArray(String[]::new));
        return new Outcome(status, said.toString());
    }

    /** Starts it. */
    public OwnCluster up() {
        Outcome outcome = type("up", "--port", "0", "--program", "..");
        if (outcome.status() != 0) {
            throw new AssertionError(outcome.said() + log());
        }
        return this;
    }

    private String log() {
        try {
            return Files.readString(root().resolve("log/cluster.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Where its data lie. */
    public Path root() {
        return ours.root();
    }

    /** What the supervisor says of it. */
    ClusterFile file() {
        return ClusterFile.in(root()).orElseThrow();
    }

    /** Where the proxy answers. */
    public URI address() {
        return file().address();
    }

    /** A program's line to it, through the proxy. */
    public OfficeClient client() {
        return new OfficeClient(
                address(), SecretFile.read(DataDirectory.at(root()).token()));
    }

    /** One of its processes. */
    Part part(String name) {
        return file().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The command node that publishes, once there is one. */
    Part relay() {
        while (true) {
            for (String line : type("status").said().split("\n", -1)) {
                if (line.contains("relay,")) {
                    return part(line.split(" ", -1)[0]);
                }
            }
        }
    }

    /** The numbers of all its processes, the database's own included. */
    List<Long> pids() {
        return Stream.concat(
                        ours.alive().stream().map(ProcessHandle::pid),
                        Stream.of(part("postgres").pid()))
                .toList();
    }

    /** Ends a process as a power cut does. */
    static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** Those of these processes that still run; one that has ended and was not buried yet has no command line. */
    static List<Long> running(List<Long> pids) {
        return pids.stream()
                .filter(pid -> Files.exists(Path.of("/proc", pid.toString(), "exe")))
                .toList();
    }

    /** Stops it, whatever state it is in. */
    @Override
    public void close() {
        Outcome outcome = type("down");
        if (outcome.status() != 0) {
            throw new AssertionError(outcome.said());
        }
    }
}
