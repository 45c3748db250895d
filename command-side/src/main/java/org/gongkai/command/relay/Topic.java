package org.gongkai.command.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topic of a store: one partition, because one order is worth more than many partitions at this rate. */
final class Topic {

    private static final int SECONDS = 10;

    private Topic() {}

    /**
     * Makes it when it is missing; one that is there is left as it is.
     *
     * @throws KafkaException when no broker answers or it may not be made
     */
    static void ensure(RelayProperties kafka) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000);
        var topic = new NewTopic(kafka.topic(), 1, kafka.replicas())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(kafka.retention().toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Publisher.RECORD_BYTES)));
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(topic)).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("the topic " + kafka.topic() + " could not be made", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("no broker answers at " + kafka.bootstrap(), e);
        }
    }
}
