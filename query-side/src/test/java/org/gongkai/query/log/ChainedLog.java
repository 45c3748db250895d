package org.gongkai.query.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.gongkai.query.sql.InTransaction;
import org.gongkai.query.sql.Sql;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log in a database of its own with the real trigger, chain and roles; log.sql is the layout of the side that
 * decides, backup.sql that of the door.
 */
public final class ChainedLog {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();
    private static final String INSERT = """
            INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)
            RETURNING position""";

    private final String database = "chained" + DATABASES.incrementAndGet();
    private final Map<UUID, Long> sequences = new HashMap<>();

    /** An empty log. */
    public ChainedLog() {
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + database)
                .update();
        superuser().sql("CREATE SCHEMA log").update();
        superuser().sql(Sql.of(ChainedLog.class, "log.sql")).update();
        superuser().sql(Sql.of(ChainedLog.class, "backup.sql")).update();
        superuser()
                .sql("GRANT CREATE ON DATABASE " + database + " TO gongkai_query")
                .update();
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
            JdbcClient.create(server.getPostgresDatabase())
                    .sql(Sql.of(ChainedLog.class, "roles.sql"))
                    .update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database as a role sees it, for instance gongkai_query. */
    public DataSource as(String role) {
        var source = new PGSimpleDataSource();
        source.setURL(SERVER.getJdbcUrl(role, database));
        source.setUser(role);
        return source;
    }

    /** The database as one who may spoil anything in it. */
    public JdbcClient superuser() {
        return JdbcClient.create(SERVER.getDatabase("postgres", database));
    }

    /** Changes stored records behind the program's back, as only an owner who switches the guard off can. */
    public void tamper(String sql) {
        superuser().sql("ALTER TABLE log.event DISABLE TRIGGER append_only").update();
        superuser().sql(sql).update();
        superuser()
                .sql("ALTER TABLE log.event ENABLE ALWAYS TRIGGER append_only")
                .update();
    }

    /** Appends facts in one transaction, as the side that decides; gives the last position. */
    public long append(List<? extends Event> events) {
        try {
            return InTransaction.run(as("gongkai_command"), connection -> append(connection, events));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long append(Connection connection, List<? extends Event> events) throws SQLException {
        long position = 0;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (Event event : events) {
                var type = EventJson.CURRENT.typeOf(event);
                insert.setString(1, type.name());
                insert.setInt(2, type.version());
                insert.setObject(3, event.aggregate());
                insert.setLong(4, sequences.merge(event.aggregate(), 1L, Long::sum) - 1);
                insert.setInt(5, event.agency().value());
                insert.setObject(6, event.occurredOn());
                insert.setArray(7, bookings(connection, event));
                insert.setString(8, EventJson.CURRENT.write(event));
                insert.setString(9, "{\"by\":\"clerk\",\"for\":\"head\",\"cmd\":\"" + new UUID(0, 0) + "\"}");
                try (var row = insert.executeQuery()) {
                    row.next();
                    position = row.getLong(1);
                }
            }
        }
        return position;
    }

    private static Array bookings(Connection connection, Event event) throws SQLException {
        Object[] flat = Arrays.stream(event.posting().flat())
                .boxed()
                .map(Objects::requireNonNull)
                .toArray();
        return connection.createArrayOf("int4", flat);
    }
}
