package org.gongkai.command.relay;

import java.lang.management.ManagementFactory;
import org.gongkai.command.log.LogReader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay, when there is a broker to tell. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gongkai.kafka.bootstrap")
@EnableConfigurationProperties(RelayProperties.class)
public class RelayConfiguration {

    @Bean
    Relay relay(@Qualifier("command") JdbcClient jdbc, LogReader log, RelayProperties kafka) {
        return new Relay(jdbc, log, kafka, ManagementFactory.getRuntimeMXBean().getName());
    }
}
