package org.gongkai.office.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.gongkai.command.relay.RelayProperties;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.wire.Envelope;

/** What lies on a store's topic, read from its beginning by somebody who knows nothing but the contract. */
final class Topic {

    private Topic() {}

    /** Everything committed so far, in the order of the topic. */
    static List<StoredEvent> read(RelayProperties kafka) {
        var partition = List.of(new TopicPartition(kafka.topic(), 0));
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrap(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        var found = new ArrayList<StoredEvent>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            long end = Objects.requireNonNull(consumer.endOffsets(partition).get(partition.getFirst()));
            while (consumer.position(partition.getFirst()) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(open(record)));
            }
        }
        return found;
    }

    /** The positions in the order of the topic. */
    static List<Long> positions(RelayProperties kafka) {
        return read(kafka).stream().map(StoredEvent::position).toList();
    }

    /** Whoever drops what is not above his last finds every record next, up to the newest. */
    static void requireReadable(RelayProperties kafka, long head) {
        long last = 0;
        List<Long> positions = positions(kafka);
        for (long position : positions) {
            assertThat(position).isLessThanOrEqualTo(last + 1);
            last = Math.max(last, position);
        }
        assertThat(last).isEqualTo(head);
        System.out.println(positions.size() - last + " of " + last + " records came again");
    }

    private static StoredEvent open(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return Envelope.open(headers, new String(record.value(), UTF_8));
    }
}
