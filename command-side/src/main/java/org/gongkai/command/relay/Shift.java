package org.gongkai.command.relay;

import java.util.List;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.gongkai.command.log.LogReader;
import org.gongkai.events.chain.StoredEvent;

/**
 * One publisher's turn: from taking the lease to losing it, or to a trouble after which it must begin anew.
 *
 * <p>Order of things at the beginning: lease, then the broker shuts out the one before, then the lease is asked for
 * again, then the position is read. So whoever is not shut out by the broker held the lease after he had shut out all
 * others.
 */
public final class Shift implements AutoCloseable {

    /** So much is sent again at most after a crash between the broker's word and ours. */
    static final int BATCH = 500;

    private final Lease lease;
    private final LogReader log;
    private final Publisher publisher;
    private final long doubtNanos;
    private long sureAt;
    private long position;

    private Shift(Lease lease, LogReader log, RelayProperties kafka) {
        this.lease = lease;
        this.log = log;
        this.publisher = new Publisher(kafka);
        this.doubtNanos = kafka.lease().toNanos() / 3;
    }

    /**
     * Begins to publish under this lease, after the last record saved.
     *
     * @throws LeaseLost when another node has taken it meanwhile
     * @throws org.apache.kafka.common.KafkaException when no broker answers
     */
    public static Shift begin(Lease lease, LogReader log, RelayProperties kafka) throws InterruptedException {
        Topic.ensure(kafka);
        var shift = new Shift(lease, log, kafka);
        boolean begun = false;
        try {
            shift.renew();
            shift.position = lease.position();
            begun = true;
            return shift;
        } finally {
            if (!begun) {
                shift.close();
            }
        }
    }

    /**
     * Publishes the next records and saves how far it came; holds on to the lease when there are none.
     *
     * @return how many
     * @throws LeaseLost when another node publishes by now
     * @throws org.apache.kafka.common.KafkaException when no broker takes them
     */
    public int publish() {
        if (System.nanoTime() - sureAt > doubtNanos) {
            renew(); // Also what a process does first that was paused: it may have been followed meanwhile.
        }
        List<StoredEvent> events = log.after(position, BATCH);
        if (!events.isEmpty()) {
            send(events);
            save(events.getLast().position());
        }
        return events.size();
    }

    private void renew() {
        long asked = System.nanoTime();
        lease.renew();
        sureAt = asked;
    }

    private void save(long acknowledged) {
        long asked = System.nanoTime();
        lease.save(acknowledged);
        sureAt = asked;
        position = acknowledged;
    }

    private void send(List<StoredEvent> events) {
        try {
            publisher.publish(events);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new LeaseLost(lease.epoch(), e);
        }
    }

    /** The last record that the broker has and the database knows of. */
    public long position() {
        return position;
    }

    @Override
    public void close() {
        publisher.close();
    }
}
