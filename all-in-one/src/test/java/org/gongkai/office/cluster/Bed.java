package org.gongkai.office.cluster;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gongkai.command.log.LogMigration;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.log.Sql;
import org.gongkai.command.relay.RelayProperties;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.json.EventJson;
import org.gongkai.office.Caches;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.gongkai.query.feed.kafka.KafkaProperties;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/**
 * A log in a real database and a real broker, which the tests of this package share until the JVM ends. Each test
 * publishes it as a store of its own.
 */
final class Bed {

    private static final Supplier<Bed> SHARED = SingletonSupplier.of(Bed::new);
    private static final AtomicInteger STORES = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final PostgresServer postgres;
    private final Passwords passwords;
    private final Broker broker;
    private final Map<String, DataSource> pools = new ConcurrentHashMap<>();
    private final AtomicInteger agencies = new AtomicInteger();

    private Bed() {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            folder = Files.createTempDirectory(target, "cluster-");
            passwords = Passwords.in(folder.resolve("passwords"));
            postgres = PostgresServer.start(folder, Caches.here(), passwords);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            Roles.ensure(postgres, passwords);
            LogMigration.migrate(postgres.url(Roles.OFFICE), passwords.of(LogMigration.ROLE));
            broker = Broker.start(libs(), folder.resolve("kafka"));
            Runtime.getRuntime().addShutdownHook(new Thread(broker::kill));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Bed shared() {
        return SHARED.get();
    }

    /** Where the module kafka-broker lays the broker's jars. */
    static Path libs() {
        return Path.of("../kafka-broker/target/libs").toAbsolutePath().normalize();
    }

    Broker broker() {
        return broker;
    }

    /** A store nobody has published yet. */
    String newStore() {
        return "test-" + STORES.incrementAndGet();
    }

    RelayProperties relayOf(String store, Duration lease) {
        return new RelayProperties(broker.bootstrap(), store, lease, (short) 1, Duration.ofDays(1));
    }

    KafkaProperties feedOf(String store) {
        return new KafkaProperties(broker.bootstrap(), store, Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    /** A pool, because signing in takes longer than any of our statements. */
    DataSource as(String role) {
        return pools.computeIfAbsent(role, this::pool);
    }

    private HikariDataSource pool(String role) {
        var config = new HikariConfig();
        config.setJdbcUrl(postgres.url(Roles.OFFICE));
        config.setUsername(role);
        config.setPassword(passwords.of(role));
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    String url() {
        return postgres.url(Roles.OFFICE);
    }

    /** The port of the database. */
    int port() {
        return URI.create(url().substring("jdbc:".length())).getPort();
    }

    String password(String role) {
        return passwords.of(role);
    }

    JdbcClient command() {
        return JdbcClient.create(as("gongkai_command"));
    }

    JdbcClient query() {
        return JdbcClient.create(as("gongkai_query"));
    }

    LogReader log() {
        return new LogReader(new JdbcTemplate(as("gongkai_command")));
    }

    /** Appends so many facts, each a transaction. */
    void append(int facts) {
        List<Object[]> rows = IntStream.range(0, facts).mapToObj(i -> fact()).toList();
        var jdbc = new JdbcTemplate(as("gongkai_command"));
        rows.forEach(row -> jdbc.update(Sql.of(Bed.class, "append.sql"), row));
    }

    private Object[] fact() {
        var day = LocalDate.of(2025, 3, 1);
        var agency = new AgencyId(agencies.incrementAndGet());
        var fact = new AgencyRegistered(agency, "第" + agency + "街道办事处", AgencyLevel.SUBDISTRICT_OFFICE, null, day);
        var type = EventJson.CURRENT.typeOf(fact);
        return new Object[] {
            type.name(),
            type.version(),
            fact.aggregate(),
            0L,
            agency.value(),
            day,
            EventJson.CURRENT.write(fact),
            "{\"actor\":\"王某\"}"
        };
    }

    /** The position of the newest record. */
    long head() {
        return query().sql("SELECT position FROM log.head").query(Long.class).single();
    }

    /** Waits until it is so. */
    static void await(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited in vain: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
