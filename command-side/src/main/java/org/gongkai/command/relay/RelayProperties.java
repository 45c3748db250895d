package org.gongkai.command.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where records are published. Nothing is while {@code gongkai.kafka.bootstrap} is not set.
 *
 * @param bootstrap the brokers, host:port, separated by commas
 * @param store the name of this log, unique on these brokers: one topic, one partition, one publisher at a time
 * @param lease how long a publisher that says nothing keeps the others waiting, 1 s to 1 min
 * @param replicas on how many brokers each record lies, from 1; a province takes 3
 * @param retention how long the broker keeps records; the log keeps them for ever
 */
@ConfigurationProperties("gongkai.kafka")
public record RelayProperties(
        String bootstrap,
        @DefaultValue("store-1") String store,
        @DefaultValue("5s") Duration lease,
        @DefaultValue("1") short replicas,
        @DefaultValue("7d") Duration retention) {

    /** The topic of this store. */
    public String topic() {
        return "gongkai." + store + ".events";
    }
}
