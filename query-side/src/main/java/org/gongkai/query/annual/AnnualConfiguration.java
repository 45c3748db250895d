package org.gongkai.query.annual;

import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.projection.Projections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of reports: the table, and what is asked of it. */
@Configuration(proxyBeanMethods = false)
public class AnnualConfiguration {

    @Bean
    AnnualProjection annualProjection() {
        return new AnnualProjection();
    }

    @Bean
    AnnualLog annualLog(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new AnnualLog(jdbc, projections);
    }

    @Bean
    Differences differences(Ledger ledger, AnnualLog log, @Qualifier("query") JdbcClient jdbc) {
        return new Differences(ledger, log, jdbc);
    }
}
