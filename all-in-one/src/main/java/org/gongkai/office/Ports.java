package org.gongkai.office;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.office.data.Mistake;

/** Addresses to listen on. */
public final class Ports {

    private static final int LOWEST_QUIET = 20_000;
    private static final int HIGHEST_QUIET = 32_000;

    /** Two offices that start at the same moment begin at different places. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(LOWEST_QUIET, HIGHEST_QUIET));

    private static final int HIGHEST = 65_535;

    private Ports() {}

    /**
     * A number that was typed must be one of a port.
     *
     * @throws Mistake when it is not between 0, which takes any, and 65,535
     */
    public static void requirePort(int port) {
        if (port < 0 || port > HIGHEST) {
            throw new Mistake(
                    "端口应在 0 到 65535 之间，收到的是 " + port + "。", "A port is between 0 and 65535, found " + port + ".");
        }
    }

    /**
     * Looks before anything is started, because the answer then is one clear sentence.
     *
     * @throws Mistake when the address is not this computer's, or the port is taken or reserved
     */
    public static void requireFree(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new Mistake(
                    "找不到主机地址“" + host + "”，请检查 --host。", "There is no host \"" + host + "\"; check --host.", e);
        } catch (IOException e) {
            throw new Mistake(
                    "无法在 " + host + " 的 " + port + " 端口上监听（" + e.getMessage() + "），请用 --port 换一个端口。",
                    "Cannot listen on port " + port + " of " + host + " (" + e.getMessage()
                            + "); name another with --port.",
                    e);
        }
    }

    /**
     * A port of the loopback interface that nobody listens on, never the same again from this process. It lies below
     * those that Linux gives to outgoing connections: none of these can take it before whoever it is for has started.
     *
     * @throws Mistake when there is none
     */
    public static int free() {
        for (int tries = 0; tries < HIGHEST_QUIET - LOWEST_QUIET; tries++) {
            int port = NEXT.updateAndGet(last -> last < HIGHEST_QUIET ? last + 1 : LOWEST_QUIET);
            if (isFree(port)) {
                return port;
            }
        }
        throw new Mistake("没有空闲的端口。", "There is no free port.");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false; // Somebody listens there.
        }
    }

    /** What to type into a browser on this computer: an address that means "all" is no address to go to. */
    static String reachable(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            String name = address.isAnyLocalAddress() ? "127.0.0.1" : host;
            return name.contains(":") ? "[" + name + "]" : name;
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
