package org.gongkai.office.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.office.bench.measure.Percentiles;
import org.gongkai.office.postgres.RunningServer;

/**
 * P6: how long a record is in the log before it is in every table that is read. Both times are the database's: of the
 * record being written, and of the look that found the slowest table past it.
 */
final class Lag {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final long MICRO = TimeUnit.MICROSECONDS.toNanos(1);
    private static final String REACHED = """
            SELECT min(position),
                   (EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::bigint
              FROM query.projection
             WHERE live""";
    private static final String WRITTEN = """
            SELECT position, (EXTRACT(EPOCH FROM recorded_at) * 1000000)::bigint
              FROM log.event
             WHERE position > ?""";

    private final Path folder;
    private volatile long last = Long.MAX_VALUE;

    /** Of the office that runs in this data directory. */
    Lag(Path folder) {
        this.folder = folder;
    }

    /** Of every record that this work writes down. */
    Percentiles of(Runnable work) throws SQLException {
        try (Connection looking = connect();
                Connection reading = connect()) {
            long before = head(reading);
            last = Long.MAX_VALUE;
            var looks = CompletableFuture.supplyAsync(() -> look(looking, before));
            work.run();
            last = head(reading);
            return new Percentiles(lags(reading, before, looks.join()));
        }
    }

    /** Waits until the tables have all that is in the log now. */
    static void awaitAll(Connection connection) throws SQLException {
        long head = head(connection);
        try (var statement = connection.prepareStatement(REACHED)) {
            boolean there = false;
            while (!there) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    there = row.getLong(1) >= head;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    /** By position reached: when that was seen first, in microseconds. */
    private NavigableMap<Long, Long> look(Connection connection, long before) {
        var seen = new TreeMap<Long, Long>();
        long patience = System.nanoTime() + PATIENCE_NANOS;
        long reached = before;
        try (var statement = connection.prepareStatement(REACHED)) {
            while (reached < last) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > reached) {
                        reached = row.getLong(1);
                        seen.put(reached, row.getLong(2));
                        patience = System.nanoTime() + PATIENCE_NANOS;
                    }
                }
                if (System.nanoTime() - patience > 0) {
                    throw new IllegalStateException("the tables stay at record " + reached);
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return seen;
    }

    private static List<Long> lags(Connection connection, long before, NavigableMap<Long, Long> seen)
            throws SQLException {
        var lags = new ArrayList<Long>();
        try (var statement = connection.prepareStatement(WRITTEN)) {
            statement.setLong(1, before);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var reached = seen.ceilingEntry(rows.getLong(1));
                    if (reached == null) {
                        throw new IllegalStateException("nobody saw record " + rows.getLong(1) + " arrive");
                    }
                    lags.add((reached.getValue() - rows.getLong(2)) * MICRO);
                }
            }
        }
        return lags;
    }

    private static long head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT position FROM log.head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return RunningServer.connect(folder, "gongkai_query");
    }
}
