package org.gongkai.command.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.gongkai.command.desk.CommitListener;
import org.gongkai.command.log.DamagedLog;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.relay.RelayStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes while it is this node's turn, and waits for its turn otherwise. Every command node may run one. */
public final class Relay implements SmartLifecycle, CommitListener {

    /** How soon is looked for what another node has recorded: a tenth of the lag allowed. */
    private static final Duration LOOK = Duration.ofMillis(25);

    /** After a trouble that passes by itself. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final JdbcClient jdbc;
    private final LogReader log;
    private final RelayProperties kafka;
    private final String node;
    private final Semaphore bell = new Semaphore(0);
    private volatile RelayStatus status = RelayStatus.of(State.STANDBY, 0, 0);
    private final AtomicLong published = new AtomicLong();
    private volatile boolean running;
    private Optional<Thread> thread = Optional.empty();
    private Optional<Lease> lease = Optional.empty();

    /**
     * Publishes this log.
     *
     * @param node the name of this node, unique among those of the store
     */
    public Relay(JdbcClient jdbc, LogReader log, RelayProperties kafka, String node) {
        this.jdbc = jdbc;
        this.log = log;
        this.kafka = kafka;
        this.node = node;
    }

    /** What this node does about publishing. */
    public RelayStatus status() {
        return status;
    }

    /** How many records this node has published since it started. */
    public long published() {
        return published.get();
    }

    /** This node has just recorded something: look now. */
    @Override
    public void committed(long lastPosition) {
        bell.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Optional.of(Thread.ofPlatform().daemon().name("relay").start(this::live));
    }

    /** Finishes the batch it is at, then lets another node begin at once. */
    @Override
    public void stop() {
        running = false;
        bell.release();
        thread.ifPresent(Relay::join);
        thread = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void live() {
        try {
            while (running) {
                attempt();
                rest(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One turn, to its end; every end of a turn but a stop is followed by another try. */
    private void attempt() throws InterruptedException {
        try {
            lease = lease.or(() -> Lease.take(jdbc, kafka.store(), node, kafka.lease()));
            if (lease.isEmpty()) {
                tell(State.STANDBY, null);
            } else {
                publish(lease.get());
            }
        } catch (LeaseLost e) {
            lease = Optional.empty();
            tell(State.STANDBY, e);
        } catch (KafkaException e) {
            tell(State.BROKER_AWAY, e);
            lease.ifPresent(this::holdOn);
        } catch (DamagedLog e) {
            tell(State.STOPPED, e);
        } catch (DataAccessException e) {
            tell(State.DATABASE_AWAY, e);
        }
    }

    private void publish(Lease held) throws InterruptedException {
        try (Shift shift = Shift.begin(held, log, kafka)) {
            while (running) {
                int sent = shift.publish();
                published.addAndGet(sent);
                status = RelayStatus.of(State.PUBLISHING, held.epoch(), shift.position());
                if (sent == 0) {
                    rest(LOOK);
                }
            }
        }
        held.release();
    }

    /** The broker is away, not this node: another one would fare no better, and order is kept by keeping the turn. */
    private void holdOn(Lease held) {
        try {
            held.renew();
        } catch (LeaseLost e) {
            lease = Optional.empty();
        } catch (DataAccessException e) {
            tell(State.DATABASE_AWAY, e);
        }
    }

    private void tell(State state, @org.jspecify.annotations.Nullable Throwable why) {
        if (state != status.state()) {
            long epoch = lease.map(Lease::epoch).orElse(status.epoch());
            status = RelayStatus.of(state, epoch, status.position());
            LOG.warn("Relay of {}: {} {}", kafka.store(), state, why == null ? "" : why.toString());
        }
    }

    private void rest(Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            bell.drainPermits();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
