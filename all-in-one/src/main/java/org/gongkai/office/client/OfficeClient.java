package org.gongkai.office.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gongkai.office.data.Mistake;

/**
 * A program's line to a running office: adds the bearer token, speaks JSON, and says plainly when nothing answers.
 * Thread-safe.
 */
public final class OfficeClient implements AutoCloseable {

    /** Closing a year of many requests takes longest. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int OK = 200;

    private final URI base;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * @param base the office's address, e.g. {@code http://127.0.0.1:8080}
     * @param token the bearer token
     */
    public OfficeClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The office's address. */
    public URI base() {
        return base;
    }

    /** GET of a path that begins with a slash; query values must be encoded already. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** GET of a path in the media type asked for, e.g. {@code text/csv}. */
    public Answer get(String path, String accept) {
        return send(request(path).setHeader("Accept", accept).GET().build());
    }

    /**
     * GET of a file.
     *
     * @throws Mistake when the office refuses, with its own sentences
     */
    public HttpResponse<byte[]> download(String path) {
        HttpResponse<byte[]> file =
                send(request(path).setHeader("Accept", "*/*").GET().build(), BodyHandlers.ofByteArray());
        if (file.statusCode() != OK) {
            new Answer(file.statusCode(), file.headers(), new String(file.body(), StandardCharsets.UTF_8)).required();
        }
        return file;
    }

    /** POST of a JSON text. */
    public Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (InterruptedIOException | InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while asking " + base));
        } catch (IOException e) {
            throw silent(e);
        }
    }

    private Mistake silent(IOException e) {
        return new Mistake(
                "地址 " + base + " 没有回应，请先用 ./gongkai run 启动系统，或用 --url 指定地址。",
                "Nothing answers at " + base + "; start the office with ./gongkai run, or name its address with --url.",
                e);
    }

    @Override
    public void close() {
        http.close();
    }
}
