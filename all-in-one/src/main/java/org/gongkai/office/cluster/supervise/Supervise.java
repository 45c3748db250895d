package org.gongkai.office.cluster.supervise;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.slf4j.LoggerFactory;

/** The process that {@code up} leaves behind. */
public final class Supervise {

    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms32m", "-Xmx192m");

    private Supervise() {}

    /** Starts it, in a session of its own, so that neither Ctrl-C nor the end of the terminal reaches it. */
    public static Process start(Plan plan, Ours ours, Path log) throws IOException {
        List<String> words = Stream.of(
                        List.of("setsid"),
                        ours.java(SMALL),
                        List.of("-cp", System.getProperty("java.class.path"), Supervise.class.getName()),
                        List.of(ours.root().toString(), plan.programs().home().toString()),
                        Stream.of(plan.port(), plan.commands(), plan.queries())
                                .map(String::valueOf)
                                .toList())
                .flatMap(List::stream)
                .toList();
        Files.createDirectories(log.getParent());
        return new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** In that process. */
    public static void main(String[] words) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var data = DataDirectory.open(Path.of(words[0]));
        var programs = new Programs(Path.of(words[1]));
        int[] numbers = Stream.of(words).skip(2).mapToInt(Integer::parseInt).toArray();
        try {
            Supervisor.run(new Plan(data, programs, numbers[0], numbers[1], numbers[2]));
        } catch (Mistake e) {
            System.err.println(e.sentences());
            System.exit(1);
        }
    }
}
