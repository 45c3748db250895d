package org.gongkai.office.proxy;

import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;

/** The nodes of one side, each asked in its turn. */
final class Pool {

    /** Reading twice does no harm; a command that may have arrived is sent again by its sender, who names it. */
    private static final Set<HttpString> SAFE = Set.of(Methods.GET, Methods.HEAD, Methods.OPTIONS);

    /** Closing a year of many requests takes longest. */
    private static final int PATIENCE_MILLIS = (int) TimeUnit.MINUTES.toMillis(5);

    /** One that refused is tried again so soon. */
    private static final int RETRY_SECONDS = 1;

    /** Shorter than a node keeps an idle connection (60 s), so that none is used just when the node lets go of it. */
    private static final int IDLE_MILLIS = 20_000;

    private static final int CONNECTIONS = 32;

    private final LoadBalancingProxyClient client = new LoadBalancingProxyClient()
            .setProblemServerRetry(RETRY_SECONDS)
            .setConnectionsPerThread(CONNECTIONS)
            .setTtl(IDLE_MILLIS);

    private final Set<Integer> ports = new ConcurrentSkipListSet<>();

    /** Passes requests on; to another node when one cannot be reached, or breaks off what may be asked twice. */
    HttpHandler handler() {
        return ProxyHandler.builder()
                .setProxyClient(client)
                .setMaxRequestTime(PATIENCE_MILLIS)
                .setMaxConnectionRetries(2)
                .setIdempotentRequestPredicate(exchange -> SAFE.contains(exchange.getRequestMethod()))
                .build();
    }

    /** Asks this node too, from now on. */
    synchronized void in(int port) {
        if (ports.add(port)) {
            client.addHost(address(port));
        }
    }

    /** Asks this node no more, unless it is the last: then it is better asked in vain than nobody. */
    synchronized void out(int port) {
        if (ports.size() > 1 && ports.remove(port)) {
            client.removeHost(address(port));
        }
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
