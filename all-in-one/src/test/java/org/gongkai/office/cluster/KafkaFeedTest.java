package org.gongkai.office.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.gongkai.command.relay.Publisher;
import org.gongkai.command.relay.Relay;
import org.gongkai.command.relay.RelayProperties;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.query.feed.kafka.FeedStatus.Source;
import org.gongkai.query.feed.kafka.KafkaProperties;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaFeedTest {

    private final Bed bed = Bed.shared();
    private final RelayProperties out = bed.relayOf(bed.newStore(), Duration.ofSeconds(20));
    private final KafkaProperties in = bed.feedOf(out.store());
    private final String name = "count-" + out.store();
    private final Relay relay = new Relay(bed.command(), bed.log(), out, "relay");
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(Node::close);
        relay.stop();
    }

    @Test
    void it_boots_from_the_store_and_joins_without_gap_or_double_while_records_come() throws Exception {
        bed.append(300);
        relay.start();
        var node = node("one", 0);
        bed.append(300);
        node.requireAllCounted();
        node.awaitKafka();
        long joined = node.feed().status().position();

        bed.append(50);
        node.requireAllCounted();

        assertThat(node.feed().status().position()).isGreaterThanOrEqualTo(joined + 50);
        assertThat(node.feed().status().gaps()).isZero();
        assertThat(node.feed().status().refused()).isZero();
    }

    @Test
    void what_is_delivered_twice_counts_once() throws Exception {
        try (var publisher = joined()) {
            var node = node("one", 0);
            node.awaitKafka();
            var records = recorded(20);
            for (StoredEvent record : records) {
                publisher.publish(List.of(record));
                publisher.publish(List.of(record));
            }
            Bed.await("all twice", () -> node.feed().status().doubled() >= 20);
            node.requireAllCounted();
        }
    }

    @Test
    void a_gap_stops_the_reading_is_filled_from_the_store_and_the_reading_goes_on() throws Exception {
        try (var publisher = joined()) {
            var node = node("one", 0);
            node.awaitKafka();
            var records = recorded(9);
            publisher.publish(List.of(records.getFirst(), records.getLast()));
            node.requireAllCounted();

            publisher.publish(recorded(3));
            node.requireAllCounted();
            assertThat(node.feed().status().gaps()).isEqualTo(1);
        }
    }

    @Test
    void records_out_of_order_are_counted_in_order() throws Exception {
        try (var publisher = joined()) {
            var node = node("one", 0);
            node.awaitKafka();
            var records = new ArrayList<>(recorded(9));
            Collections.reverse(records);
            publisher.publish(records);
            node.requireAllCounted();
        }
    }

    @Test
    void a_record_that_is_not_the_logs_is_not_counted() throws Exception {
        try (var publisher = joined()) {
            var node = node("one", 0);
            node.awaitKafka();
            publisher.publish(List.of(forged(recorded(1).getFirst())));
            node.requireAllCounted();
            assertThat(node.feed().status().refused()).isEqualTo(1);
        }
    }

    @Test
    void while_nobody_publishes_the_store_is_read_and_it_says_so() throws Exception {
        joined().close();
        var node = node("one", 0);
        node.awaitKafka();

        bed.append(5);
        node.requireAllCounted();
        Bed.await("it says so", () -> node.hears(Source.STORE_RELAY_SILENT));
        assertThat(node.feed().status().zh()).contains("没有送来新记录");

        relay.start();
        node.awaitKafka();
        bed.append(5);
        node.requireAllCounted();
        assertThat(node.hears(Source.KAFKA)).isTrue();
    }

    @Test
    void what_was_published_while_the_broker_was_away_from_it_is_not_waited_for() throws Exception {
        joined().close();
        var node = node("one", 0);
        node.awaitKafka();
        bed.append(5);
        Bed.await("silent", () -> node.hears(Source.STORE_RELAY_SILENT));
        bed.broker().kill();
        Bed.await("away", () -> node.hears(Source.STORE_BROKER_AWAY));

        bed.broker().restart();
        node.awaitKafka();
        node.requireAllCounted();
    }

    @Test
    void of_two_nodes_one_counts_both_show_and_the_other_takes_over() throws Exception {
        relay.start();
        var one = node("one", 0);
        one.requireAllCounted();
        var two = node("two", 0);
        bed.append(20);
        one.requireAllCounted();
        two.requireAllCounted();
        assertThat(whoseTurn(one)).isEqualTo("one");

        one.close();
        bed.append(20);
        two.requireAllCounted();
        assertThat(whoseTurn(two)).isEqualTo("two");
    }

    @Test
    void a_poison_record_stops_the_projection_and_after_mending_nothing_was_skipped() throws Exception {
        relay.start();
        long poison = bed.head() + 3;
        var ill = node("ill", poison);
        bed.append(6);
        Bed.await("stopped", () -> ill.status().state() == State.STOPPED);
        assertThat(ill.status().position()).isEqualTo(poison - 1);
        assertThat(Objects.requireNonNull(ill.status().trouble()).zh()).contains("记录序号 " + poison);

        var mended = node("mended", 0);
        mended.requireAllCounted();
        Bed.await("shown by the other too", () -> ill.status().state() == State.LIVE);
    }

    /** A publisher under the test's own hand, the topic being there. */
    private Publisher joined() {
        relay.start();
        Bed.await("published", () -> relay.status().position() == bed.head());
        relay.stop();
        return new Publisher(out);
    }

    private Node node(String called, long poison) throws Exception {
        var node = Node.start(bed, in, called, new Counting(name, poison));
        nodes.add(node);
        return node;
    }

    /** The next records, in the store and nowhere else yet. */
    private List<StoredEvent> recorded(int facts) {
        long before = bed.head();
        bed.append(facts);
        return bed.log().after(before, facts);
    }

    private static StoredEvent forged(StoredEvent e) {
        return new StoredEvent(
                e.position(),
                e.recordedAt(),
                e.name(),
                e.version(),
                e.aggregate(),
                e.sequence(),
                e.agency(),
                e.agencySeq(),
                e.occurredOn(),
                e.bookings(),
                e.payload().replace("街道", "假道"),
                e.metadata(),
                e.hash());
    }

    private String whoseTurn(Node node) {
        return bed.query()
                .sql("SELECT node FROM query.turn WHERE schema = ?")
                .param(node.status().schema())
                .query(String.class)
                .single();
    }
}
