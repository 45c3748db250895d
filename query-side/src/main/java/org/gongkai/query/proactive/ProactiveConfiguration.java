package org.gongkai.query.proactive;

import org.gongkai.query.projection.Projections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table 二: the tables behind it, and what is asked of them. */
@Configuration(proxyBeanMethods = false)
public class ProactiveConfiguration {

    @Bean
    ProactiveProjection proactiveProjection() {
        return new ProactiveProjection();
    }

    @Bean
    ProactiveTables proactiveTables(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new ProactiveTables(jdbc, projections);
    }
}
