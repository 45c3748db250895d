package org.gongkai.query.wiring;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.feed.kafka.KafkaFeed;
import org.gongkai.query.feed.kafka.KafkaProperties;
import org.gongkai.query.projection.LeasedTurn;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.Turn;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one switch between one process and many: with {@code gongkai.kafka.bootstrap} records come over Kafka. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    private static final String SWITCH = "gongkai.kafka.bootstrap";

    /** One process: the store is the feed, and nobody else counts. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoBroker.class)
    static class OneProcess {

        @Bean
        Feed feed(@Qualifier("query") JdbcClient jdbc) {
            return new StoreFeed(jdbc);
        }

        @Bean
        Turn turn() {
            return Turn.ALWAYS;
        }
    }

    /** Says no as soon as there is a broker. */
    private static final class NoBroker extends NoneNestedConditions {

        private NoBroker() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @SuppressWarnings("UnusedNestedClass") // Spring asks for its condition.
        @ConditionalOnProperty(FeedConfiguration.SWITCH)
        private static final class Broker {}
    }

    /** Many: the newest records come over Kafka, and nodes on one database take turns. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(FeedConfiguration.SWITCH)
    @EnableConfigurationProperties(KafkaProperties.class)
    static class Cluster {

        @Bean
        KafkaFeed feed(KafkaProperties kafka, @Qualifier("query") JdbcClient jdbc) {
            return new KafkaFeed(kafka, jdbc);
        }

        @Bean
        Turn turn(@Qualifier("query") DataSource database, KafkaProperties kafka) throws SQLException {
            String node = ManagementFactory.getRuntimeMXBean().getName();
            return new LeasedTurn(database, node, kafka.turn());
        }

        @Bean
        InitializingBean wakesProjections(KafkaFeed feed, Projections projections) {
            return () -> feed.onNews(projections::wake);
        }
    }
}
