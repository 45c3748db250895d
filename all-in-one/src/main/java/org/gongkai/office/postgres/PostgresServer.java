package org.gongkai.office.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.gongkai.office.data.Mistake;

/**
 * A running PostgreSQL server that belongs to this process, listening on a free port of the loopback interface only.
 */
public final class PostgresServer implements AutoCloseable {

    /** The only superuser; nothing but the launcher uses it. */
    public static final String SUPERUSER = "postgres";

    /** Long enough to recover from a crash under load. */
    private static final int START_SECONDS = 120;

    private static final int STOP_SECONDS = 60;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Process process;
    private final int port;
    private final String password;
    private final CompletableFuture<Integer> ended;

    private PostgresServer(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
        this.ended = process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Starts the server on the cluster in this folder, making the cluster first when there is none and ending
     * whatever an earlier, killed office left running in it. The caller must hold the data directory's lock.
     *
     * @param folder the data directory; the cluster is its {@code postgres}, the server's log its {@code
     * log/postgres.log}
     * @param cache where the programs are unpacked
     * @throws Mistake when it does not come up
     */
    public static PostgresServer start(Path folder, Path cache, Passwords passwords) {
        try {
            return start(folder, cache, passwords, freePort());
        } catch (IOException e) {
            throw new Mistake("无法启动数据库：" + e, "Cannot start the database: " + e, e);
        }
    }

    /** The same on this port, for a server that others know already. */
    public static PostgresServer start(Path folder, Path cache, Passwords passwords, int port) {
        Path cluster = folder.resolve("postgres");
        String password = passwords.of(SUPERUSER);
        try {
            Unprivileged user = Unprivileged.here();
            Binaries binaries = Binaries.in(cache);
            Cluster.make(folder, cluster, binaries, user, password);
            user.give(folder, cluster);
            Leftovers.clear(cluster);
            Path log = ServerLog.in(folder, "postgres");
            var server = new PostgresServer(launch(command(binaries, user, cluster, port), log), port, password);
            server.awaitReady(log);
            return server;
        } catch (IOException e) {
            throw new Mistake("无法启动数据库：" + e, "Cannot start the database: " + e, e);
        }
    }

    /** A JDBC address; without server detail, because that prints values, and values may be personal data. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false";
    }

    /**
     * A connection as superuser.
     *
     * @throws SQLException when the server refuses
     */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Ends what a killed office left running in this folder; the caller must hold the data directory's lock. */
    public static void endLeftovers(Path folder) {
        Path cluster = folder.resolve("postgres");
        if (Files.exists(cluster)) {
            Leftovers.clear(cluster);
        }
    }

    /** The postmaster's process id. */
    public long pid() {
        return process.pid();
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<Integer> ended() {
        return ended;
    }

    /** Whether the server still runs. */
    public boolean alive() {
        return process.isAlive();
    }

    private static List<String> command(Binaries binaries, Unprivileged user, Path cluster, int port) {
        String[] words = {
            "setsid", // Ctrl-C reaches the whole terminal group; the office wants to be the one who stops its server.
            "setpriv",
            "--pdeathsig",
            "INT", // When the office is killed, the server shuts down by itself.
            binaries.program("postgres").toString(),
            "-D",
            cluster.toString(),
            "-p",
            Integer.toString(port)
        };
        String[] settings = Stream.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "full_page_writes=on",
                        "synchronous_commit=on",
                        "max_connections=200", // A node of a cluster keeps up to 14 open.
                        "jit=off",
                        "log_error_verbosity=terse", // Details and statements carry values, and those may be personal
                        // data.
                        "log_min_error_statement=panic")
                .flatMap(setting -> Stream.of("-c", setting))
                .toArray(String[]::new);
        return user.command(Stream.of(words, settings).flatMap(Stream::of).toArray(String[]::new));
    }

    /**
     * The kernel sends the parent-death signal when the starting <em>thread</em> ends, so this one stays to the end.
     */
    private static Process launch(List<String> command, Path log) throws IOException {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().name("postgres").daemon().start(() -> {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
                started.complete(process);
                process.waitFor();
            } catch (IOException e) {
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return started.handle((process, failure) -> Optional.ofNullable(process))
                .join()
                .orElseThrow(() -> new IOException("cannot run " + command.getFirst() + "; install util-linux"));
    }

    private void awaitReady(Path log) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        boolean ready = answers();
        while (!ready && process.isAlive() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK_NANOS);
            ready = answers();
        }
        if (!ready) {
            process.destroyForcibly();
            String last = ServerLog.tail(log);
            throw new Mistake(
                    "数据库没有启动，日志 " + log + " 的结尾：\n" + last,
                    "The database did not start; end of its log " + log + ":\n" + last);
        }
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // Not listening yet, or still recovering; its log tells when it never will.
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Ends open connections, writes a checkpoint, stops; a server that does not is killed, and recovers at its next
     * start.
     */
    @Override
    public void close() {
        Command.signal("INT", process.pid());
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
