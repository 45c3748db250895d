package org.gongkai.office.cluster;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.office.cluster.ClusterFile.State;
import org.gongkai.office.data.Mistake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process that is kept running: one that ends is started again, the later the less it stays. */
public final class Kept implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** Whoever stays so long has got over what ended it. */
    private static final Duration STAYED = Duration.ofMinutes(1);

    /** A full collection, or a database that is coming back, is no reason to take a node out. */
    private static final int SILENCES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    private final String name;
    private final Duration longestPause;
    private final Supplier<Running> launch;
    private final Consumer<State> told;
    private final CompletableFuture<Running> first = new CompletableFuture<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::keep);
    private volatile Optional<Running> running = Optional.empty();
    private volatile State state = State.STARTING;
    private final AtomicInteger restarts = new AtomicInteger();

    /**
     * Nothing is started yet.
     *
     * @param longestPause before it is started again, however often it has ended; the first is half a second
     * @param launch starts the process, waiting or not until it is ready
     * @param told hears how it is, whenever that changes
     */
    public Kept(String name, Duration longestPause, Supplier<Running> launch, Consumer<State> told) {
        this.name = name;
        this.longestPause = longestPause;
        this.launch = launch;
        this.told = told;
    }

    /** Starts it. */
    public void start() {
        thread.setName("keep-" + name);
        thread.setUncaughtExceptionHandler((keeper, e) -> {
            LOG.error("{} is kept no more", name, e);
            first.completeExceptionally(e);
        });
        thread.start();
    }

    /**
     * Waits until it is ready for the first time.
     *
     * @throws Mistake when its first start failed
     */
    public Running awaitReady() {
        try {
            return first.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Mistake mistake ? mistake : e;
        }
    }

    /** What the file says of it. */
    public ClusterFile.Part part() {
        Optional<Running> now = running;
        return new ClusterFile.Part(
                name, now.map(Running::pid).orElse(0L), now.map(Running::port).orElse(0), state, restarts.get());
    }

    private void keep() {
        Duration pause = FIRST_PAUSE;
        while (!isStopped()) {
            long began = System.nanoTime();
            attempt();
            boolean stayed = System.nanoTime() - began > STAYED.toNanos();
            pause = stayed ? FIRST_PAUSE : pause;
            if (!rest(pause)) {
                restarts.incrementAndGet();
            }
            pause = pause.multipliedBy(2).compareTo(longestPause) < 0 ? pause.multipliedBy(2) : longestPause;
        }
    }

    /** One life, from its start to its end. */
    private void attempt() {
        try {
            become(State.STARTING);
            Running now = launch.get();
            running = Optional.of(now);
            watch(now);
            first.completeExceptionally(new Mistake(
                    name + " 启动时退出，见日志 log/" + name + ".log。",
                    name + " ended while starting; see its log log/" + name + ".log."));
        } catch (Mistake e) {
            LOG.warn("{}: {}", name, e.getMessage());
            first.completeExceptionally(e);
        }
        if (!isStopped()) {
            running = Optional.empty();
            LOG.warn("{} has ended", name);
            become(State.DOWN);
        }
    }

    private void watch(Running now) {
        int silences = 0;
        while (!isStopped() && now.alive()) {
            boolean ready = now.ready();
            silences = ready ? 0 : silences + 1;
            if (ready) {
                become(State.UP);
                first.complete(now);
            } else if (state == State.UP && silences >= SILENCES) {
                become(State.NOT_READY);
            } else {
                become(state); // The pid may be new.
            }
            rest(LOOK);
        }
    }

    private void become(State next) {
        state = next;
        told.accept(next);
    }

    /** Whether it was stopped meanwhile. */
    private boolean rest(Duration atMost) {
        try {
            return stopped.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Ends the process for good. */
    @Override
    public void close() {
        stopped.countDown();
        first.completeExceptionally(new Mistake("启动已中断。", "The start was broken off."));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.ifPresent(Running::end);
    }
}
