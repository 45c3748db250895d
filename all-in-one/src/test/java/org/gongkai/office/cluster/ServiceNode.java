package org.gongkai.office.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One side as a process of its own, told by its environment alone where everything is; the other is not even there. */
final class ServiceNode implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final int STOP_SECONDS = 20;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Process process;
    private final Path log;
    private final URI address;

    private ServiceNode(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    /** Starts one; what it says is written into the file. */
    static ServiceNode start(Class<?> application, Path log, Map<String, String> settings, String... words) {
        try {
            int port = freePort();
            List<String> command = Stream.concat(
                            Stream.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xmx300m",
                                    "-Dfile.encoding=UTF-8",
                                    "-Dstdout.encoding=UTF-8",
                                    "-cp",
                                    without(application.getName().contains(".query.") ? "command-side" : "query-side"),
                                    application.getName()),
                            Stream.of(words))
                    .toList();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(settings);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            return new ServiceNode(builder.start(), log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String without(String module) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("/" + module + "/") && !entry.contains("/all-in-one/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it can be asked: on a computer with much else to do, several starts at once take minutes. */
    void awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - end > 0) {
                throw new AssertionError("the node is not ready:\n" + logged());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private boolean isReady() {
        try {
            return HTTP.send(to("/health/ready").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // Not listening yet.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything it has said. */
    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it ends by itself; its status. */
    int ends() {
        return process.onExit().join().exitValue();
    }

    /** Tells it to end, and waits; one that does not is killed. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly().onExit().join();
    }
}
