package org.gongkai.command.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.gongkai.command.desk.CommitListener;
import org.gongkai.command.relay.Relay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is told of this side. */
@Configuration(proxyBeanMethods = false)
public class WatchConfiguration {

    /** Without a door nobody asks, and nobody collects. */
    @Bean
    CommitListener commandMeters(ObjectProvider<MeterRegistry> meters) {
        return new CommandMeters(meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    @ConditionalOnProperty("gongkai.kafka.bootstrap")
    RelayMeters relayMeters(Relay relay) {
        return new RelayMeters(relay);
    }
}
