package org.gongkai.query.feed.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where news of the log comes from. The log itself is asked while {@code gongkai.kafka.bootstrap} is not set.
 *
 * @param bootstrap the brokers, host:port, separated by commas
 * @param store the name of the log, the same as at the side that decides
 * @param silence how long nothing may come although there is something in the log, before the log is asked instead
 * @param turn how long a node that counts and then says nothing keeps the others from counting, 1 s to 1 min
 */
@ConfigurationProperties("gongkai.kafka")
public record KafkaProperties(
        String bootstrap,
        @DefaultValue("store-1") String store,
        @DefaultValue("1s") Duration silence,
        @DefaultValue("5s") Duration turn) {

    /** The topic of this store. */
    public String topic() {
        return "gongkai." + store + ".events";
    }
}
