package org.gongkai.office.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * Servers that an office killed before its time left in a cluster. Every process of a server works in the cluster's
 * folder, so they are found there and not by the number in postmaster.pid, which may by now be a zombie's or somebody
 * else's.
 */
final class Leftovers {

    private static final Path PROC = Path.of("/proc");

    /** A fast shutdown writes a checkpoint first. */
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(20);

    private Leftovers() {}

    /**
     * Ends every process that works in the cluster, then removes its stale postmaster.pid. Only then is it safe to
     * remove: a backend that outlived its postmaster may still write.
     *
     * @throws Mistake when a process cannot be ended
     */
    static void clear(Path cluster) {
        for (String signal : List.of("INT", "TERM", "QUIT", "KILL")) {
            workingIn(cluster).forEach(process -> Command.signal(signal, process));
            if (emptied(cluster, signal.equals("INT") ? SHUTDOWN : LAST_WORDS)) {
                remove(cluster.resolve("postmaster.pid"));
                return;
            }
        }
        throw new Mistake(
                "数据库目录 " + cluster + " 仍被进程 " + workingIn(cluster) + " 占用。",
                "The database in " + cluster + " is still used by the processes " + workingIn(cluster) + ".");
    }

    /** Looks instead of waiting for the processes: one that became a zombie is gone, though nobody may ever bury it. */
    private static boolean emptied(Path cluster, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!workingIn(cluster).isEmpty()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes whose working directory is the folder; zombies have none. */
    static List<Long> workingIn(Path folder) {
        try (Stream<Path> processes = Files.list(PROC)) {
            Path real = folder.toRealPath();
            return processes
                    .filter(process -> real.equals(workingDirectory(process)))
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path workingDirectory(Path process) {
        if (!Character.isDigit(
                Objects.requireNonNull(process.getFileName()).toString().charAt(0))) {
            return null;
        }
        try {
            return Files.readSymbolicLink(process.resolve("cwd"));
        } catch (IOException e) {
            return null; // It ended meanwhile, or is another user's and hence not ours.
        }
    }
}
