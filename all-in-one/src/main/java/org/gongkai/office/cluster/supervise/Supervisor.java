package org.gongkai.office.cluster.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.access.gate.Side;
import org.gongkai.office.Caches;
import org.gongkai.office.Ports;
import org.gongkai.office.cluster.Broker;
import org.gongkai.office.cluster.ClusterFile;
import org.gongkai.office.cluster.ClusterFile.State;
import org.gongkai.office.cluster.Database;
import org.gongkai.office.cluster.Kept;
import org.gongkai.office.cluster.NodeProcess;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.cluster.Running;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.ServerLog;
import org.gongkai.office.proxy.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Starts a whole cluster on this computer and keeps it: database, broker, nodes, each a process, with the proxy in
 * front of them in this one. Stops them in the opposite order.
 */
final class Supervisor implements AutoCloseable {

    /** While there is no database or no broker everybody waits, and their pools look for it less and less often. */
    private static final Duration NEEDED_BY_ALL = Duration.ofSeconds(2);

    /** The others serve meanwhile, and a start takes processor time from them. */
    private static final Duration ONE_OF_SEVERAL = Duration.ofSeconds(30);

    private final Plan plan;
    private final Path root;
    private final Deque<Runnable> closings = new ArrayDeque<>();
    private final List<Kept> parts = new CopyOnWriteArrayList<>();
    private final List<Kept> nodes = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Proxy proxy;
    private volatile boolean ready;
    private @Nullable ClusterFile written;

    private Supervisor(Plan plan) {
        this.plan = plan;
        root = plan.data().root();
        onClose(plan.data().lock()::close);
        onClose(() -> ClusterFile.remove(root));
        proxy = Proxy.start(plan.port());
        onClose(proxy::close);
    }

    /**
     * Starts all, says so in the data directory, and stays until this process is told to end.
     *
     * @throws org.gongkai.office.data.Mistake when something does not start; whatever was started has been stopped then
     */
    static void run(Plan plan) {
        Supervisor supervisor = new Supervisor(plan);
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::close, "stop"));
        try {
            supervisor.start();
            supervisor.closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            supervisor.close();
        }
    }

    private void start() {
        Passwords passwords = Passwords.in(root.resolve("passwords"));
        PostgresServer server = database(passwords);
        int kafka = broker().port();
        var settings = NodeSettings.write(plan, proxy.address().getPort(), server, passwords, kafka);
        onClose(this::closeNodes);
        onClose(proxy::close); // Before the nodes; the other time is for a start that does not come so far.
        for (Side side : Plan.SIDES) {
            for (int n = 1; n <= plan.nodes(side); n++) {
                start(side, n, settings);
            }
        }
        nodes.forEach(Kept::awaitReady);
        plan.data().publish(proxy.address());
        onClose(plan.data()::withdraw);
        ready = true;
        write();
    }

    private PostgresServer database(Passwords passwords) {
        int port = Ports.free();
        Kept kept = kept(
                "postgres",
                NEEDED_BY_ALL,
                () -> new Database(PostgresServer.start(root, Caches.here(), passwords, port)),
                state -> {});
        onClose(kept::close);
        kept.start();
        PostgresServer server = ((Database) kept.awaitReady()).server();
        Schemas.ensure(server, passwords, plan.data().masterKey());
        return server;
    }

    private Running broker() {
        Path libs = plan.programs().kafka();
        var known = new AtomicReference<Optional<Broker>>(Optional.empty());
        Supplier<Running> launch = () -> {
            known.get().ifPresent(Broker::restart);
            return known.updateAndGet(broker -> broker.or(
                            () -> Optional.of(Broker.start(libs, Ours.in(root).kafka(), log("kafka")))))
                    .orElseThrow();
        };
        Kept kept = kept("kafka", NEEDED_BY_ALL, launch, state -> {});
        onClose(kept::close);
        kept.start();
        return kept.awaitReady();
    }

    private void start(Side side, int number, NodeSettings settings) {
        String name = side.name().toLowerCase(Locale.ROOT) + "-" + number;
        int port = Ports.free();
        List<String> command = settings.command(side, name, port);
        Kept node = kept(name, ONE_OF_SEVERAL, () -> NodeProcess.start(command, port, log(name)), state -> {
            if (state == State.UP) {
                proxy.in(side, port);
            } else {
                proxy.out(side, port);
            }
        });
        nodes.add(node);
        node.start();
        if (isClosed()) {
            node.close();
        }
    }

    /** All at once, because each takes its time. */
    private void closeNodes() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.forEach(node -> threads.execute(node::close));
        }
    }

    private Kept kept(String name, Duration longestPause, Supplier<Running> launch, Consumer<State> told) {
        var kept = new Kept(name, longestPause, launch, state -> {
            told.accept(state);
            write();
        });
        parts.add(kept);
        return kept;
    }

    private Path log(String name) {
        try {
            return ServerLog.in(root, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what is so now; said again only when it has changed. */
    private synchronized void write() {
        var now = new ClusterFile(
                ProcessHandle.current().pid(),
                ready,
                proxy.address(),
                parts.stream().map(Kept::part).toList());
        if (!now.equals(written) && !isClosed()) {
            now.write(root);
            written = now;
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Runs now when all was stopped meanwhile, so that nothing started late is left behind. */
    private void onClose(Runnable closing) {
        synchronized (closings) {
            if (!isClosed()) {
                closings.push(closing);
                return;
            }
        }
        closing.run();
    }

    /** Stops all; does nothing the second time. */
    @Override
    public void close() {
        synchronized (closings) {
            closed.countDown();
            while (!closings.isEmpty()) {
                closings.pop().run();
            }
        }
    }
}
