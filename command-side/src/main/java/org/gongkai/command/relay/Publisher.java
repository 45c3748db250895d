package org.gongkai.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.wire.Envelope;

/**
 * Puts records on the store's topic, a batch and a Kafka transaction at a time. Its transactional id is the store's
 * name: as soon as another one begins, the broker refuses everything from this one.
 */
public final class Publisher implements AutoCloseable {

    /** The one partition of a store's topic: order within it is the order of the log. */
    private static final int PARTITION = 0;

    /** Far above the largest event; attachments never travel. */
    static final int RECORD_BYTES = 8 * 1024 * 1024;

    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final RelayProperties kafka;
    private final KafkaProducer<byte[], byte[]> producer;

    /**
     * Ends whatever an earlier publisher of this store left unfinished, and shuts it out.
     *
     * @throws org.apache.kafka.common.KafkaException when no broker answers
     */
    public Publisher(RelayProperties kafka) {
        this.kafka = kafka;
        this.producer = new KafkaProducer<>(settings(kafka), new ByteArraySerializer(), new ByteArraySerializer());
        boolean ready = false;
        try {
            producer.initTransactions();
            ready = true;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    private static Map<String, Object> settings(RelayProperties kafka) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrap(),
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "gongkai." + kafka.store(),
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                // A batch that no broker takes for so long is begun again, by whoever holds the lease then.
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                8_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                8_000,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                10_000,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                RECORD_BYTES,
                ProducerConfig.LINGER_MS_CONFIG,
                0);
    }

    /**
     * Publishes the events in this order, all or none.
     *
     * @throws org.apache.kafka.common.errors.ProducerFencedException when another publisher has begun
     * @throws org.apache.kafka.common.KafkaException when no broker takes them; whether they are on the topic is then
     *     not known, and this publisher is of no further use
     */
    @SuppressWarnings("FutureReturnValueIgnored") // What goes wrong with one is thrown by the commit.
    public void publish(List<StoredEvent> events) {
        producer.beginTransaction();
        for (StoredEvent event : events) {
            producer.send(message(event));
        }
        producer.commitTransaction();
    }

    private ProducerRecord<byte[], byte[]> message(StoredEvent event) {
        var message = new ProducerRecord<>(
                kafka.topic(),
                PARTITION,
                null, // When it was published: the broker keeps it so long from then on.
                event.aggregate().toString().getBytes(UTF_8),
                event.payload().getBytes(UTF_8));
        Envelope.headers(event, kafka.store())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        producer.close(CLOSE);
    }
}
