package org.gongkai.command.relay;

import java.time.Duration;
import java.util.Optional;
import org.gongkai.command.log.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The right to publish a store's records, held for a while by the database's clock. Its epoch grows with every holder:
 * what is done under an older one is refused.
 */
public final class Lease {

    private static final String TAKE = Sql.of(Lease.class, "take.sql");
    private static final String RENEW = Sql.of(Lease.class, "renew.sql");
    private static final String SAVE = Sql.of(Lease.class, "save.sql");
    private static final String POSITION = Sql.of(Lease.class, "position.sql");
    private static final String RELEASE = Sql.of(Lease.class, "release.sql");

    private final JdbcClient jdbc;
    private final String store;
    private final double seconds;
    private final long epoch;

    private Lease(JdbcClient jdbc, String store, double seconds, long epoch) {
        this.jdbc = jdbc;
        this.store = store;
        this.seconds = seconds;
        this.epoch = epoch;
    }

    /**
     * Takes the lease if it is free.
     *
     * @param holder which node, for whoever looks with psql
     * @param lasts how long it holds without {@link #renew} or {@link #save}
     * @return nothing while another node holds it
     */
    public static Optional<Lease> take(JdbcClient jdbc, String store, String holder, Duration lasts) {
        double seconds = lasts.toMillis() / 1000.0;
        return jdbc.sql(TAKE)
                .param("store", store)
                .param("holder", holder)
                .param("seconds", seconds)
                .query(Long.class)
                .optional()
                .map(epoch -> new Lease(jdbc, store, seconds, epoch));
    }

    /** The fencing token, from 1. */
    public long epoch() {
        return epoch;
    }

    /** The last record that was saved as acknowledged; 0 when none was. */
    long position() {
        return jdbc.sql(POSITION)
                .param("store", store)
                .param("epoch", epoch)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new LeaseLost(epoch));
    }

    /**
     * Holds on to it.
     *
     * @throws LeaseLost when another node has taken it
     */
    void renew() {
        require(jdbc.sql(RENEW)
                .param("store", store)
                .param("epoch", epoch)
                .param("seconds", seconds)
                .update());
    }

    /**
     * Saves the last record the broker has acknowledged, and holds on to the lease.
     *
     * @throws LeaseLost when another node has taken it; nothing is saved then
     */
    void save(long position) {
        require(jdbc.sql(SAVE)
                .param("store", store)
                .param("epoch", epoch)
                .param("seconds", seconds)
                .param("position", position)
                .update());
    }

    /** Gives it back, so that another node need not wait; does nothing when it was lost. */
    void release() {
        jdbc.sql(RELEASE).param("store", store).param("epoch", epoch).update();
    }

    private void require(int rows) {
        if (rows == 0) {
            throw new LeaseLost(epoch);
        }
    }
}
