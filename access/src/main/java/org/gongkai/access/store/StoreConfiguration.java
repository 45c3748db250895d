package org.gongkai.access.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door's own line to the database. Everything about it is qualified "access", nothing is primary. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
public class StoreConfiguration {

    /** Every request asks once or twice, for less than a millisecond. */
    private static final int POOL = 4;

    @Bean(defaultCandidate = false)
    @Qualifier("access")
    HikariDataSource accessDataSource(AccessProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("access");
        config.setJdbcUrl(properties.url());
        config.setUsername(properties.username());
        config.setPassword(properties.password());
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        config.setConnectionInitSql("SET lock_timeout = '2s'; SET statement_timeout = '20s'");
        config.addDataSourceProperty("ApplicationName", "gongkai-access");
        config.addDataSourceProperty("logServerErrorDetail", "false"); // The detail would print values.
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("access")
    JdbcClient accessJdbc(@Qualifier("access") DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("access")
    PlatformTransactionManager accessTransactions(@Qualifier("access") DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("access")
    TransactionTemplate inAccessTransaction(@Qualifier("access") PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
