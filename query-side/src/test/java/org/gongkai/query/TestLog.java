package org.gongkai.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.gongkai.query.sql.InTransaction;
import org.gongkai.query.sql.Sql;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log in a fresh database, to which tests append what they like; read as the query side's own role. */
public final class TestLog {

    /** When the first record of a test log is stored, unless the test says otherwise. */
    public static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final DataSource owner;
    private final String database;
    private final Map<UUID, Long> sequences = new HashMap<>();
    private long position;
    private Instant clock = START;

    /** An empty log. */
    public TestLog() {
        database = "log" + DATABASES.incrementAndGet();
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + database)
                .update();
        owner = SERVER.getDatabase("postgres", database);
        JdbcClient.create(owner).sql(Sql.of(TestLog.class, "log.sql")).update();
        JdbcClient.create(owner)
                .sql("GRANT CREATE ON DATABASE " + database + " TO gongkai_query")
                .update();
    }

    /** The database as the query side's role sees it. */
    public DataSource asQuery() {
        var source = new PGSimpleDataSource();
        source.setURL(url());
        source.setUser("gongkai_query");
        source.setPassword("query");
        return source;
    }

    /** The database as its owner, who may spoil it. */
    public JdbcClient spoil() {
        return JdbcClient.create(owner);
    }

    /** Where the database is. */
    public String url() {
        return SERVER.getJdbcUrl("gongkai_query", database);
    }

    /** From now on records are stored at this instant, each a second after the other. */
    public TestLog at(Instant instant) {
        clock = instant;
        return this;
    }

    /** The last position given. */
    public long position() {
        return position;
    }

    /** When the last record was stored. */
    public Instant now() {
        return clock;
    }

    /** Appends facts in one transaction. */
    public long append(Event... events) {
        return append(List.of(events));
    }

    /** Appends facts in one transaction. */
    public long append(List<? extends Event> events) {
        try {
            InTransaction.run(owner, connection -> {
                try (var insert = connection.prepareStatement(Sql.of(TestLog.class, "append.sql"))) {
                    for (Event event : events) {
                        var type = EventJson.CURRENT.typeOf(event);
                        clock = clock.plusSeconds(1);
                        insert.setLong(1, ++position);
                        insert.setObject(2, clock.atOffset(ZoneOffset.UTC));
                        insert.setString(3, type.name());
                        insert.setInt(4, type.version());
                        insert.setObject(5, event.aggregate());
                        insert.setLong(6, sequences.merge(event.aggregate(), 1L, Long::sum) - 1);
                        insert.setInt(7, event.agency().value());
                        insert.setObject(8, event.occurredOn());
                        insert.setArray(9, connection.createArrayOf("int4", boxed(event)));
                        insert.setString(10, EventJson.CURRENT.write(event));
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return position;
    }

    /** Appends a record of an unknown kind, which counts nothing. */
    public long appendUnknown(String name, String payload) {
        clock = clock.plusSeconds(1);
        spoil().sql(Sql.of(TestLog.class, "append-raw.sql"))
                .param("position", ++position)
                .param("at", clock.atOffset(ZoneOffset.UTC))
                .param("name", name)
                .param("payload", payload)
                .update();
        return position;
    }

    /** Leaves out a position, as no honest log does. */
    public void skip() {
        position++;
    }

    private static Object[] boxed(Event event) {
        var flat = event.posting().flat();
        var boxed = new Object[flat.length];
        for (int i = 0; i < flat.length; i++) {
            boxed[i] = flat[i];
        }
        return boxed;
    }

    private static EmbeddedPostgres start() {
        try {
            var server =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE ROLE gongkai_query LOGIN PASSWORD 'query'")
                    .update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
