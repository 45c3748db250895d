package org.gongkai.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.query.feed.Recorded;

/**
 * Tables that follow the log: their layout, and what a batch of records does to them.
 *
 * <p>The same records in any batching give the same tables. Layout and fold version together name the schema they
 * live in, so
 * changing either builds new tables beside the old ones.
 */
public interface Projection {

    /** A short name, unique in the installation, for instance {@code ledger}. */
    String name();

    /** The statements that lay out its tables, without schema names. */
    String ddl();

    /** Raised by one whenever {@link #apply} would give other rows for the same records; from 1. */
    int foldVersion();

    /**
     * Adds the records to the tables, in a transaction that the caller commits together with the position.
     *
     * @param batch records in order, each one after the last, never seen before
     * @param connection its search path is the projection's own schema; not to be committed or closed
     * @throws SQLException when the database refuses; the batch is then tried again or the projection stops
     */
    void apply(List<Recorded> batch, Connection connection) throws SQLException;
}
