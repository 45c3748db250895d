package org.gongkai.query.office;

import org.gongkai.query.projection.Projections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How agencies are set up: the tables, and what is asked of them. */
@Configuration(proxyBeanMethods = false)
public class OfficeConfiguration {

    @Bean
    OfficeProjection officeProjection() {
        return new OfficeProjection();
    }

    @Bean
    Offices offices(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new Offices(jdbc, projections);
    }
}
