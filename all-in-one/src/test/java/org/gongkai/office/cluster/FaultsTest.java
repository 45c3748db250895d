package org.gongkai.office.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.command.relay.Relay;
import org.gongkai.command.relay.RelayProperties;
import org.gongkai.query.feed.kafka.FeedStatus.Source;
import org.gongkai.query.feed.kafka.KafkaProperties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plug is pulled while records come: nothing is lost, nothing counts twice, and it goes on by itself. */
class FaultsTest {

    private static final int ROUNDS = 10;

    private final Bed bed = Bed.shared();
    private final Random random = new Random(20_261_122);
    private final RelayProperties out = bed.relayOf(bed.newStore(), Duration.ofSeconds(1));
    private final KafkaProperties in = bed.feedOf(out.store());

    @Test
    void after_a_kill_9_of_the_broker_nothing_is_lost_and_nothing_counts_twice() throws Exception {
        killBroker(1);
    }

    @Test
    @Tag("slow")
    void after_ten_kills_of_the_broker_nothing_is_lost_and_nothing_counts_twice() throws Exception {
        killBroker(ROUNDS);
    }

    @Test
    void after_a_kill_9_of_the_relay_nothing_is_lost_and_nothing_counts_twice() throws Exception {
        killRelay(1);
    }

    @Test
    @Tag("slow")
    void after_ten_kills_of_the_relay_nothing_is_lost_and_nothing_counts_twice() throws Exception {
        killRelay(ROUNDS);
    }

    @Test
    void a_process_that_was_paused_beyond_its_lease_publishes_nothing_out_of_turn() throws Exception {
        pauseRelay(1);
    }

    @Test
    @Tag("slow")
    void ten_times_a_process_that_was_paused_beyond_its_lease_publishes_nothing_out_of_turn() throws Exception {
        pauseRelay(ROUNDS);
    }

    private void killBroker(int rounds) throws Exception {
        var relay = relay("one");
        relay.start();
        try (var node = node()) {
            node.awaitKafka();
            for (int round = 1; round <= rounds; round++) {
                var writing = CompletableFuture.runAsync(() -> bed.append(200));
                rest(random.nextInt(300));
                bed.broker().kill();
                writing.join();
                node.requireAllCounted();
                Bed.await("it says so", () -> !node.hears(Source.KAFKA));
                long began = System.nanoTime();
                bed.broker().restart();
                Bed.await("published", () -> relay.status().position() == bed.head());
                node.awaitKafka();
                tell("broker", round, began);
            }
            node.requireAllCounted();
        } finally {
            relay.stop();
        }
        Topic.requireReadable(out, bed.head());
    }

    @SuppressWarnings("try") // It is killed in the middle of its work; that is what is tested.
    private void killRelay(int rounds) throws Exception {
        try (var node = node()) {
            for (int round = 1; round <= rounds; round++) {
                try (var relay = RelayProcess.start(bed, out)) {
                    long before = published();
                    var writing = CompletableFuture.runAsync(() -> bed.append(300));
                    Bed.await("it publishes", () -> published() > before);
                    rest(random.nextInt(200));
                    relay.close();
                    writing.join();
                }
                node.requireAllCounted();
            }
            long began = System.nanoTime();
            var relay = relay("last");
            relay.start();
            Bed.await("published", () -> relay.status().position() == bed.head());
            relay.stop();
            tell("relay", rounds, began);
            node.requireAllCounted();
        }
        Topic.requireReadable(out, bed.head());
    }

    private void pauseRelay(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            var next = relay("next");
            try (var paused = RelayProcess.start(bed, out)) {
                long before = published();
                var writing = CompletableFuture.runAsync(() -> bed.append(100));
                Bed.await("it publishes", () -> published() > before);
                paused.signal("STOP");
                next.start();
                writing.join();
                Bed.await("taken over", () -> next.status().position() == bed.head());
                long ours = Topic.positions(out).size();
                paused.signal("CONT");
                rest(500);
                bed.append(50);
                Bed.await("published", () -> next.status().position() == bed.head());
                assertThat(Topic.positions(out)).hasSize((int) ours + 50);
            } finally {
                next.stop();
            }
        }
        Topic.requireReadable(out, bed.head());
    }

    private static void tell(String what, int round, long began) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        System.out.println(what + " round " + round + ": 0 lost, 0 doubled; back after " + millis + " ms");
    }

    private long published() {
        return bed.command()
                .sql("SELECT position FROM desk.relay WHERE store = ?")
                .param(out.store())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private Relay relay(String name) {
        return new Relay(bed.command(), bed.log(), out, name);
    }

    private Node node() throws Exception {
        return Node.start(bed, in, "node", new Counting("count-" + out.store(), 0));
    }

    private static void rest(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
