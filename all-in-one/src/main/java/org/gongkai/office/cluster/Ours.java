package org.gongkai.office.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;

/**
 * The processes of the cluster in a data directory, told by the words of their own command lines: a number in a file
 * may by now be somebody else's.
 *
 * @param root the data directory, without links on the way to it
 */
public record Ours(Path root) {

    /** From here on the JDK asks about libraries that come with a program. */
    private static final int ASKS = 24;

    /** A node finishes what it is doing, a broker writes its files. */
    private static final Duration GRACE = Duration.ofSeconds(40);

    /** One after the other, the database last, which writes a checkpoint. */
    private static final Duration WHOLE = Duration.ofMinutes(2);

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final Duration LETTING_GO = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Those of the cluster in this data directory. */
    public static Ours in(Path data) {
        try {
            return new Ours(
                    Files.exists(data)
                            ? data.toRealPath()
                            : data.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word that marks supervisor and nodes. */
    String mark() {
        return "-Dgongkai.cluster=" + root;
    }

    /**
     * The words by which a Java process of ours begins: marked, UTF-8 whatever the locale says.
     *
     * @param options further ones for the JVM
     */
    public List<String> java(List<String> options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> natives =
                Runtime.version().feature() >= ASKS ? List.of("--enable-native-access=ALL-UNNAMED") : List.of();
        return Stream.of(
                        List.of(java, mark(), "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"),
                        List.of("-Dstderr.encoding=UTF-8", "-Ddisable-axoniq-console-message=true"),
                        natives,
                        options)
                .flatMap(List::stream)
                .toList();
    }

    /** Where the broker's files lie; it is known by its settings, which are among them. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** Whether the process of this number lives and is one of ours. */
    public boolean is(long pid) {
        String settings = kafka().resolve(Broker.SETTINGS).toString();
        return words(pid).anyMatch(word -> word.equals(mark()) || word.equals(settings));
    }

    /** All that live. */
    public List<ProcessHandle> alive() {
        return ProcessHandle.allProcesses().filter(process -> is(process.pid())).toList();
    }

    /** Its command line; none when it has ended, also when nobody has buried it yet. */
    private static Stream<String> words(long pid) {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return Stream.of(new String(line, UTF_8).split("\0", -1));
        } catch (IOException e) {
            return Stream.empty(); // It ended meanwhile, or is another user's and hence not ours.
        }
    }

    /**
     * Ends all that live: asked first, then made to.
     *
     * @throws Mistake when one cannot be ended
     */
    public void end() {
        if (!ended(GRACE, ProcessHandle::destroy) && !ended(LAST_WORDS, ProcessHandle::destroyForcibly)) {
            List<Long> left = alive().stream().map(ProcessHandle::pid).toList();
            throw new Mistake("这些进程无法结束：" + left + "。", "These processes cannot be ended: " + left + ".");
        }
    }

    /**
     * Takes the data directory. Patient, because a process that was killed lets go of it a moment after it has ended.
     *
     * @throws Mistake when somebody else holds it
     */
    public DataDirectory.Lock take() {
        DataDirectory data = DataDirectory.at(root);
        long end = System.nanoTime() + LETTING_GO.toNanos();
        while (System.nanoTime() - end < 0) {
            try {
                return data.lock();
            } catch (Mistake held) {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        return data.lock();
    }

    /** Ends the supervisor, which ends the others; does nothing when the process is none of ours. */
    public void end(long supervisor) {
        ProcessHandle.of(supervisor).filter(process -> is(process.pid())).ifPresent(ProcessHandle::destroy);
        await(WHOLE, () -> !is(supervisor));
    }

    private boolean ended(Duration patience, Consumer<ProcessHandle> signal) {
        alive().forEach(signal);
        return await(patience, () -> alive().isEmpty());
    }

    private static boolean await(Duration patience, BooleanSupplier so) {
        long end = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return so.getAsBoolean();
    }
}
