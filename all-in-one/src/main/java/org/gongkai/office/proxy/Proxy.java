package org.gongkai.office.proxy;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongkai.access.gate.Side;

/**
 * One address for all nodes. It adds {@code X-Forwarded-…}, keeps or makes {@code X-Request-Id}, and passes bodies on
 * as they come, whatever their size.
 */
public final class Proxy implements AutoCloseable {

    private static final HttpString REQUEST_ID = new HttpString("X-Request-Id");

    /** A UUID, or 32 hexadecimal digits as other proxies make them. */
    private static final Pattern GOOD_ID = Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What is being answered when it is told to end is still answered. */
    private static final int GRACE_MILLIS = 5_000;

    /** It only passes on, and the computer has few cores. */
    private static final int THREADS = 2;

    /** What is too large a node refuses, with a sentence. */
    private static final long UNLIMITED = -1L;

    private final Map<Side, Pool> pools = new EnumMap<>(Side.class);
    private final GracefulShutdownHandler door;
    private final Undertow server;
    private final URI address;

    private Proxy(int port) {
        pools.put(Side.COMMAND, new Pool());
        pools.put(Side.QUERY, new Pool());
        door = new GracefulShutdownHandler(Apology.before(bySide()));
        server = Undertow.builder()
                .setIoThreads(THREADS)
                .setWorkerThreads(THREADS)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, UNLIMITED)
                .addHttpListener(port, "127.0.0.1", door)
                .build();
        server.start();
        var at = (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
        address = URI.create("http://127.0.0.1:" + at.getPort() + "/");
    }

    /**
     * Listens on this port of the loopback interface; nobody stands behind it yet.
     *
     * @param port 0 takes a free one
     */
    public static Proxy start(int port) {
        return new Proxy(port);
    }

    private HttpHandler bySide() {
        Map<Side, HttpHandler> handlers = new EnumMap<>(Side.class);
        pools.forEach((side, pool) -> handlers.put(side, pool.handler()));
        // How a node is, it tells whoever watches it; one out of several would tell nothing here.
        handlers.put(Side.NODE, exchange -> exchange.setStatusCode(StatusCodes.NOT_FOUND));
        return exchange -> {
            String id = exchange.getRequestHeaders().getFirst(REQUEST_ID);
            if (id == null || !GOOD_ID.matcher(id).matches()) {
                exchange.getRequestHeaders().put(REQUEST_ID, UUID.randomUUID().toString());
            }
            Side side = Side.of(exchange.getRequestMethod().toString(), exchange.getRequestPath());
            Objects.requireNonNull(handlers.get(side)).handleRequest(exchange);
        };
    }

    /** Asks the node of this side at this port too. */
    public void in(Side side, int port) {
        pool(side).in(port);
    }

    /** Asks it no more, while there is another one of its side. */
    public void out(Side side, int port) {
        pool(side).out(port);
    }

    private Pool pool(Side side) {
        return Objects.requireNonNull(pools.get(side));
    }

    /** Where it answers, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** Takes no more requests, waits for the answers to those it took, and stops listening. */
    @Override
    public void close() {
        door.shutdown();
        try {
            door.awaitShutdown(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}
