package org.gongkai.office;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.gongkai.office.data.Mistake;

/** Addresses to listen on. */
public final class Ports {

    private Ports() {}

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
     * A port of the loopback interface that nobody listens on at the moment.
     *
     * @throws Mistake when there is none
     */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Mistake("没有空闲的端口：" + e, "There is no free port: " + e, e);
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
