package org.gongkai.office.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.gongkai.office.bench.measure.Rounds;
import org.gongkai.office.bench.measure.Workbench;
import org.gongkai.query.fold.LedgerFold;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** P4a: folding all annual tables from the log's typed columns, against a reader that only takes the same bytes in. */
final class FoldRate {

    private static final String COPY = "COPY (SELECT position, bookings FROM log.event) TO STDOUT (FORMAT binary)";

    /**
     * Half of a request's events count, as in an office: the trigger is passed by, and the check codes are not real;
     * neither is
     * read here.
     */
    private static final String FILL = """
            INSERT INTO log.event (position, recorded_at, name, version, aggregate, sequence, agency, agency_seq,
                                   occurred_on, bookings, payload, metadata, hash)
            SELECT n + (SELECT coalesce(max(position), 0) FROM log.event),
                   now(),
                   'RequestReceived',
                   1,
                   gen_random_uuid(),
                   0,
                   1000 + n % 1000,
                   n / 1000 + 1,
                   DATE '2024-03-02',
                   CASE n % 4
                        WHEN 0 THEN ARRAY[1000 + n % 1000, 2019 + (n / 1000) % 8, 1, 1 + n % 6, 1]::int[]
                        WHEN 1 THEN ARRAY[1000 + n % 1000, 2019 + (n / 1000) % 8, 11 + n % 21, 1 + n % 6, 1]::int[]
                        ELSE '{}'
                   END,
                   '{}',
                   '{}',
                   '\\x00'
              FROM generate_series(1, {more}) AS n""";

    private final Workbench bench;
    private final long events;

    /** Fills the log with so many events, past every check, in a database that is thrown away. */
    FoldRate(Workbench bench, long more) throws SQLException {
        this.bench = bench;
        try (Connection connection = bench.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(FILL.replace("{more}", Long.toString(more)));
            statement.execute("VACUUM ANALYZE log.event");
            try (var row = statement.executeQuery("SELECT max(position) FROM log.event")) {
                row.next();
                events = row.getLong(1);
            }
        }
    }

    long events() {
        return events;
    }

    Rounds measure(int rounds) throws Exception {
        return Rounds.of(rounds, () -> rate(this::take), () -> rate(this::fold));
    }

    private interface Reading {
        void run(Connection connection) throws SQLException;
    }

    private double rate(Reading reading) throws SQLException {
        try (Connection connection = bench.as("gongkai_query")) {
            long begun = System.nanoTime();
            reading.run(connection);
            return events * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begun);
        }
    }

    private void take(Connection connection) throws SQLException {
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY);
        long octets = 0;
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            octets += row.length;
        }
        if (octets == 0) {
            throw new IllegalStateException("COPY sent nothing");
        }
    }

    private void fold(Connection connection) throws SQLException {
        if (LedgerFold.allTables(connection, Long.MAX_VALUE).isEmpty()) {
            throw new IllegalStateException("the log has no bookings");
        }
    }
}
