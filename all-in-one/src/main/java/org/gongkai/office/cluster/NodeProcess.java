package org.gongkai.office.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.office.data.Mistake;

/**
 * A node of one side, running.
 *
 * @param process which it is
 * @param port where it listens
 */
public record NodeProcess(Process process, int port) implements Running {

    /** Its answer to "ready?" costs it milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int STOP_SECONDS = 30;
    private static final int OK = 200;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * Starts one.
     *
     * @param log where what it says goes
     * @throws Mistake when there is no such program
     */
    public static NodeProcess start(List<String> command, int port, Path log) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return new NodeProcess(builder.start(), port);
        } catch (IOException e) {
            throw new Mistake("无法启动节点：" + e, "Cannot start a node: " + e, e);
        }
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public boolean ready() {
        return ready(port);
    }

    /** Whether the node at this port says that it is ready. */
    public static boolean ready(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false; // Not listening yet, or not any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** It finishes what it is asked at the moment. */
    @Override
    public void end() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly().onExit().join();
    }
}
