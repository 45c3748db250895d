package org.gongkai.office.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.gongkai.command.relay.Lease;
import org.gongkai.command.relay.LeaseLost;
import org.gongkai.command.relay.Publisher;
import org.gongkai.command.relay.Relay;
import org.gongkai.command.relay.RelayProperties;
import org.gongkai.command.relay.RelayStatus.State;
import org.gongkai.command.relay.Shift;
import org.gongkai.events.chain.ChainVerifier;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final Bed bed = Bed.shared();
    private final RelayProperties kafka = bed.relayOf(bed.newStore(), Duration.ofSeconds(20));
    private final RelayProperties hasty = bed.relayOf(kafka.store(), Duration.ofMillis(200));

    @Test
    void what_is_recorded_is_published_once_each_in_order_and_proves_itself() {
        bed.append(700);
        var relay = relay("one");
        relay.start();
        try {
            var writers = Stream.generate(() -> CompletableFuture.runAsync(() -> bed.append(50)))
                    .limit(4)
                    .toList();
            writers.forEach(CompletableFuture::join);
            Bed.await("all published", () -> relay.status().position() == bed.head());
        } finally {
            relay.stop();
        }

        var published = Topic.read(kafka);

        assertThat(Topic.positions(kafka)).isEqualTo(upTo(bed.head()));
        var verdict = ChainVerifier.verify(published.iterator(), Map.of());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.position()).isEqualTo(bed.head());
    }

    @Test
    void killed_between_publishing_and_saving_it_publishes_that_batch_again_and_loses_nothing()
            throws InterruptedException {
        bed.append(20);
        begin("killed").close(); // Makes the topic; publishes nothing.
        try (var killed = new Publisher(kafka)) {
            killed.publish(bed.log().after(0, 10));
        }

        var relay = relay("next");
        relay.start();
        Bed.await("all published", () -> relay.status().position() == bed.head());
        relay.stop();

        var positions = Topic.positions(kafka);
        assertThat(positions.subList(0, 10)).isEqualTo(upTo(10));
        assertThat(positions.subList(10, positions.size())).isEqualTo(upTo(bed.head()));
    }

    @Test
    void of_two_relays_one_publishes_and_the_other_takes_over_when_it_stops() {
        var one = relay("one");
        var two = relay("two");
        one.start();
        two.start();
        try {
            Bed.await("one publishes", () -> publishing(one) || publishing(two));
            var first = publishing(one) ? one : two;
            var second = publishing(one) ? two : one;
            bed.append(30);
            Bed.await("published", () -> first.status().position() == bed.head());
            assertThat(second.status().state()).isEqualTo(State.STANDBY);

            first.stop();
            bed.append(30);
            Bed.await("published by the other", () -> second.status().position() == bed.head());
            assertThat(second.status().epoch()).isGreaterThan(first.status().epoch());
        } finally {
            one.stop();
            two.stop();
        }
        assertThat(Topic.positions(kafka).stream().distinct().toList()).isEqualTo(upTo(bed.head()));
    }

    @Test
    void a_relay_that_wakes_after_its_lease_was_taken_publishes_nothing_more() throws InterruptedException {
        bed.append(5);
        try (Shift paused = begin("paused")) {
            paused.publish();
            try (Shift next = begin("next")) {
                bed.append(5);
                assertThatThrownBy(paused::publish).isInstanceOf(LeaseLost.class);
                assertThat(Topic.positions(kafka)).isEqualTo(upTo(paused.position()));
                next.publish();
                assertThatThrownBy(paused::publish).isInstanceOf(LeaseLost.class);
            }
        }
        assertThat(Topic.positions(kafka).getLast()).isEqualTo(bed.head());
    }

    @Test
    void the_broker_refuses_a_publisher_that_another_one_has_followed() throws InterruptedException {
        bed.append(5);
        begin("first").close();
        try (var old = new Publisher(kafka);
                var following = new Publisher(kafka)) {
            var events = bed.log().after(0, 5);
            assertThatThrownBy(() -> old.publish(events)).isInstanceOf(KafkaException.class);
            following.publish(events);
        }
        assertThat(Topic.positions(kafka)).isEqualTo(upTo(5));
    }

    @Test
    void a_lease_is_not_given_while_another_node_holds_it() {
        var held = Lease.take(bed.command(), kafka.store(), "one", kafka.lease());

        assertThat(held).isPresent();
        assertThat(Lease.take(bed.command(), kafka.store(), "two", kafka.lease()))
                .isEmpty();
    }

    private static boolean publishing(Relay relay) {
        return relay.status().state() == State.PUBLISHING;
    }

    private static List<Long> upTo(long position) {
        return LongStream.rangeClosed(1, position).boxed().toList();
    }

    private Relay relay(String node) {
        return new Relay(bed.command(), bed.log(), kafka, node);
    }

    /** A turn of its own, as soon as the one before has run out. */
    private Shift begin(String node) throws InterruptedException {
        var lease = new java.util.concurrent.atomic.AtomicReference<Lease>();
        Bed.await("the lease", () -> {
            Lease.take(bed.command(), hasty.store(), node, hasty.lease()).ifPresent(lease::set);
            return lease.get() != null;
        });
        return Shift.begin(lease.get(), bed.log(), hasty);
    }
}
