package org.gongkai.command.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.CommitListener;
import org.gongkai.command.desk.PeriodLocks;
import org.gongkai.command.log.AggregateHeads;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.log.PostgresEventStorageEngine;
import org.gongkai.command.number.NumberSeries;
import org.gongkai.events.json.EventJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log and the desk, wired by hand: nothing of it is found by accident, and nothing is primary, because the other
 * side has a
 * pool of its own in the same process. Everything that concerns the database is qualified "command".
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogProperties.class)
public class LogConfiguration {

    /** Appends follow one another anyway; more connections would only queue at the head of the log (measured). */
    private static final int POOL = 8;

    @Bean
    @Qualifier("command")
    HikariDataSource commandDataSource(LogProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("command");
        config.setJdbcUrl(properties.url());
        config.setUsername(properties.username());
        config.setPassword(properties.password());
        config.setMaximumPoolSize(POOL);
        config.setConnectionTimeout(5_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql("SET lock_timeout = '2s';"
                + " SET statement_timeout = '60s';"
                + " SET idle_in_transaction_session_timeout = '10s'");
        config.addDataSourceProperty("logServerErrorDetail", "false"); // The detail would print values.
        config.addDataSourceProperty("ApplicationName", "gongkai-command");
        return new HikariDataSource(config);
    }

    @Bean
    @Qualifier("command")
    JdbcTemplate commandJdbc(@Qualifier("command") DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    @Qualifier("command")
    PlatformTransactionManager commandTransactions(@Qualifier("command") DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionManager axonTransactions(@Qualifier("command") PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventStore eventStore(@Qualifier("command") JdbcTemplate jdbc) {
        return EmbeddedEventStore.builder()
                .storageEngine(new PostgresEventStorageEngine(jdbc, EventJson.CURRENT))
                .build();
    }

    @Bean
    ParameterResolverFactory handlerParameters(ApplicationContext beans) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(LogConfiguration.class),
                new SpringBeanParameterResolverFactory(beans));
    }

    @Bean
    Repositories repositories(EventStore store, ParameterResolverFactory parameters) {
        return new Repositories(store, parameters);
    }

    @Bean
    CommandBus commandBus(
            TransactionManager transactions, Repositories repositories, ObjectProvider<CommandHandlers> handlers) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        repositories.subscribe(handlers.orderedStream().toList(), bus);
        return bus;
    }

    @Bean
    NumberSeries numberSeries(@Qualifier("command") JdbcTemplate jdbc) {
        return new NumberSeries(jdbc);
    }

    @Bean
    AggregateHeads aggregateHeads(@Qualifier("command") JdbcTemplate jdbc) {
        return new AggregateHeads(jdbc);
    }

    @Bean
    LogReader logReader(@Qualifier("command") JdbcTemplate jdbc) {
        return new LogReader(jdbc);
    }

    @Bean
    CommandDesk commandDesk(
            @Qualifier("command") JdbcTemplate jdbc,
            @Qualifier("command") PlatformTransactionManager transactions,
            CommandBus bus,
            PeriodLocks periods,
            ObjectProvider<CommitListener> listeners) {
        List<CommitListener> all = listeners.orderedStream().toList();
        return new CommandDesk(jdbc, new TransactionTemplate(transactions), bus, periods, all);
    }
}
