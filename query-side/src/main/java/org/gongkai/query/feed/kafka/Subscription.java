package org.gongkai.query.feed.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.wire.Envelope;

/**
 * The store's topic from its end on, without a consumer group: every node hears everything, and how far it has come
 * is saved with the tables, not with the broker. Only committed transactions are seen.
 */
final class Subscription implements AutoCloseable {

    private static final Duration PROBE = Duration.ofMillis(1_500);

    /** What came: an envelope not yet opened. */
    record Letter(Map<String, String> headers, String payload) {

        /** The event in it. */
        StoredEvent open() {
            return Envelope.open(headers, payload);
        }
    }

    private final List<TopicPartition> partition;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /**
     * Goes to the end of the topic: all that comes from now on was published after this moment.
     *
     * @throws org.apache.kafka.common.KafkaException when no broker answers, or there is no such topic yet
     */
    Subscription(KafkaProperties kafka) {
        partition = List.of(new TopicPartition(kafka.topic(), 0));
        consumer = new KafkaConsumer<>(settings(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        boolean ready = false;
        try {
            consumer.assign(partition);
            consumer.endOffsets(partition, PROBE).forEach(consumer::seek);
            ready = true;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    private static Map<String, Object> settings(KafkaProperties kafka) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrap(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                // A topic made anew or cut off: what is missed there is found missing and read from the log.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                8 * 1024 * 1024,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000);
    }

    /** What has come, waiting no longer than this for the first. */
    List<Letter> poll(Duration atMost) {
        var records = consumer.poll(atMost);
        return records.isEmpty()
                ? List.of()
                : records.records(partition.getFirst()).stream()
                        .map(Subscription::letter)
                        .toList();
    }

    /**
     * Asks whether the broker is there.
     *
     * @throws org.apache.kafka.common.KafkaException when it does not answer
     */
    void probe() {
        consumer.endOffsets(partition, PROBE);
    }

    private static Letter letter(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8));
        }
        return new Letter(headers, record.value() == null ? "" : new String(record.value(), UTF_8));
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}
