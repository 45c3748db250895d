package org.gongkai.office.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.relay.Publisher;
import org.gongkai.command.relay.Relay;
import org.gongkai.command.relay.RelayProperties;
import org.gongkai.query.feed.kafka.KafkaFeed;
import org.gongkai.query.feed.kafka.KafkaProperties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What breaks between the parts while records come, again and again: nothing is lost, nothing counts twice. */
class OutagesTest {

    private static final int ROUNDS = 10;
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Bed bed = Bed.shared();
    private final RelayProperties out = bed.relayOf(bed.newStore(), Duration.ofSeconds(1));
    private final KafkaProperties in = bed.feedOf(out.store());

    @Test
    void after_a_moment_without_a_database_relay_and_tables_go_on_by_themselves() throws Exception {
        cut(1, Duration.ofSeconds(3));
    }

    @Test
    @Tag("slow")
    void after_ten_minutes_without_a_database_in_ten_parts_all_go_on_by_themselves() throws Exception {
        cut(ROUNDS, LONG);
    }

    @Test
    @Tag("slow")
    void ten_times_killed_between_publishing_and_saving_nothing_is_lost_and_nothing_counts_twice() throws Exception {
        try (var node = node()) {
            for (int round = 1; round <= ROUNDS; round++) {
                try (var killed = new Publisher(out)) {
                    topic();
                    var writing = CompletableFuture.runAsync(() -> bed.append(150));
                    killed.publish(bed.log().after(saved(), 120)); // And no more: it dies before it could save.
                    writing.join();
                }
                node.requireAllCounted();
                long again = catchUp();
                System.out.println("published and not saved, round " + round + ": " + again + " ms to catch up");
                node.requireAllCounted();
            }
        }
        Topic.requireReadable(out, bed.head());
    }

    @Test
    @Tag("slow")
    void ten_times_every_batch_twice_and_ten_gaps_are_seen_and_change_nothing() throws Exception {
        catchUp();
        try (var node = node();
                var publisher = new Publisher(out)) {
            node.awaitKafka();
            for (int round = 1; round <= ROUNDS; round++) {
                long before = bed.head();
                bed.append(60);
                var batch = bed.log().after(before, 60);
                publisher.publish(batch);
                publisher.publish(batch);
                node.requireAllCounted();
                bed.append(40);
                var more = bed.log().after(before + 60, 40);
                publisher.publish(List.of(more.getFirst(), more.getLast()));
                node.requireAllCounted();
            }
            KafkaFeed feed = node.feed();
            Bed.await("all twice", () -> feed.status().doubled() >= ROUNDS * 60L);
            System.out.println("delivered twice: " + feed.status());
            assertThat(feed.status().gaps()).isPositive();
            node.requireSame();
        }
    }

    private void cut(int rounds, Duration time) throws Exception {
        try (var wire = new Wire(bed.port());
                var pool = pool(wire, "gongkai_command");
                var counting = pool(wire, "gongkai_query")) {
            var relay = new Relay(JdbcClient.create(pool), new LogReader(new JdbcTemplate(pool)), out, "wired");
            relay.start();
            try (var node = Node.start(bed, counting, in, "wired", new Counting("count-" + out.store(), 0))) {
                node.awaitKafka();
                for (int round = 1; round <= rounds; round++) {
                    var writing = CompletableFuture.runAsync(() -> bed.append(300));
                    wire.cut();
                    LockSupport.parkNanos(time.toNanos());
                    writing.join();
                    long began = System.nanoTime();
                    wire.mend();
                    node.requireAllCounted();
                    Bed.await("published", () -> relay.status().position() == bed.head());
                    System.out.println("database cut for " + time.toSeconds() + " s, round " + round
                            + ": 0 lost, 0 doubled; back after " + millisSince(began) + " ms");
                }
            } finally {
                relay.stop();
            }
        }
        Topic.requireReadable(out, bed.head());
    }

    private HikariDataSource pool(Wire wire, String role) {
        var config = new HikariConfig();
        config.setJdbcUrl(bed.url().replace(":" + bed.port() + "/", ":" + wire.port() + "/"));
        config.setUsername(role);
        config.setPassword(bed.password(role));
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    /** Publishes and saves all there is; how long it took. */
    private long catchUp() {
        long began = System.nanoTime();
        var relay = new Relay(bed.command(), bed.log(), out, "next");
        relay.start();
        Bed.await("published", () -> relay.status().position() == bed.head());
        relay.stop();
        return millisSince(began);
    }

    private void topic() {
        if (saved() == 0) {
            catchUp();
        }
    }

    private long saved() {
        return bed.command()
                .sql("SELECT position FROM desk.relay WHERE store = ?")
                .param(out.store())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private Node node() throws Exception {
        return Node.start(bed, in, "node", new Counting("count-" + out.store(), 0));
    }
}
