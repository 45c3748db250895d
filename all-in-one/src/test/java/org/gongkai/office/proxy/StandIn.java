package org.gongkai.office.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands where a node would: says its name, counts what it was asked, and can break off without an answer. */
final class StandIn implements AutoCloseable {

    private final String name;
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean faint;

    private StandIn(String name, HttpServer server) {
        this.name = name;
        this.server = server;
    }

    /** Listens on this port; 0 takes a free one. */
    static StandIn at(String name, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var node = new StandIn(name, server);
            server.createContext("/", node::answer);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it takes what it is asked and breaks off. */
    void faint() {
        faint = true;
    }

    int port() {
        return server.getAddress().getPort();
    }

    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        if (faint) {
            exchange.close();
            return;
        }
        long size = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        var headers = exchange.getRequestHeaders();
        String said = "%s %s %s size=%d for=%s proto=%s id=%s host=%s"
                .formatted(
                        name,
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        size,
                        headers.get("X-Forwarded-For"),
                        headers.get("X-Forwarded-Proto"),
                        headers.getFirst("X-Request-Id"),
                        headers.getFirst("Host"));
        byte[] body = said.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
