package org.gongkai.query.watch;

import java.time.Clock;
import org.gongkai.access.watch.Vital;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.status.LastBackup;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of this side. */
@Configuration(proxyBeanMethods = false)
public class WatchConfiguration {

    @Bean
    LogHead logHead(Feed feed, @Qualifier("query") JdbcClient jdbc) {
        return new LogHead(feed, jdbc);
    }

    @Bean
    ProjectionMeters projectionMeters(Projections projections, LogHead head, @Qualifier("query") Clock clock) {
        return new ProjectionMeters(projections, head, clock);
    }

    @Bean
    BackupMeters backupMeters(LastBackup last, @Qualifier("query") Clock clock) {
        return new BackupMeters(last, clock);
    }

    @Bean
    FeedMeters feedMeters(Feed feed) {
        return new FeedMeters(feed);
    }

    @Bean
    Vital projectionsVital(Projections projections, LogHead head) {
        return new ProjectionsVital(projections, head);
    }
}
