package org.gongkai.office.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server of this computer that can be cut and mended: cut, nothing passes and nobody comes in. */
final class Wire implements AutoCloseable {

    private final int target;
    private final ServerSocket server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    Wire(int target) {
        this.target = target;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Breaks what goes through it and refuses what comes. */
    void cut() {
        whole = false;
        ends.forEach(Wire::close);
        ends.clear();
    }

    void mend() {
        whole = true;
    }

    private void accept() {
        boolean open = true;
        while (open) {
            open = acceptOne();
        }
    }

    private boolean acceptOne() {
        try {
            Socket from = server.accept();
            if (whole) {
                join(from);
            } else {
                close(from);
            }
            return true;
        } catch (IOException e) {
            return !server.isClosed(); // Else the target is away, and whoever came hears it.
        }
    }

    private void join(Socket from) throws IOException {
        ends.add(from);
        try {
            var to = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(to);
            Thread.ofVirtual().start(() -> pass(from, to));
            Thread.ofVirtual().start(() -> pass(to, from));
        } catch (IOException e) {
            close(from);
            throw e;
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            close(to); // One end broke; so does the other.
        } finally {
            ends.remove(from);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
