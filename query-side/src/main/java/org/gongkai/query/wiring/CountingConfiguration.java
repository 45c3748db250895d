package org.gongkai.query.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.LedgerProjection;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.Turn;
import org.gongkai.query.report.AsOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * From the log to the tables. Every {@link Projection} bean is followed; everything about the database is
 * qualified "query".
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryProperties.class)
@Import(FeedConfiguration.class)
public class CountingConfiguration {

    /** Pages of an office are few; projections take one each for moments. */
    private static final int POOL = 8;

    @Bean(defaultCandidate = false)
    @Qualifier("query")
    HikariDataSource queryDataSource(QueryProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("query");
        config.setJdbcUrl(properties.url());
        config.setUsername(properties.username());
        config.setPassword(properties.password());
        config.setMaximumPoolSize(POOL);
        config.setConnectionTimeout(5_000);
        config.setConnectionInitSql("SET work_mem = '24MB'"); // A far page of a sorted list is sorted in memory.
        config.addDataSourceProperty("ApplicationName", "gongkai-query");
        config.addDataSourceProperty("logServerErrorDetail", "false"); // The detail would print values.
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("query")
    JdbcClient queryJdbc(@Qualifier("query") DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("query")
    PlatformTransactionManager queryTransactions(@Qualifier("query") DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("query")
    Clock queryClock() {
        return Clock.system(AsOf.ZONE);
    }

    @Bean
    LedgerProjection ledgerProjection() {
        return new LedgerProjection();
    }

    @Bean
    Projections projections(
            @Qualifier("query") DataSource database, Feed feed, ObjectProvider<Projection> projections, Turn turn) {
        return new Projections(database, feed, projections.orderedStream().toList(), turn);
    }

    @Bean
    Ledger ledger(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new Ledger(jdbc, projections);
    }
}
