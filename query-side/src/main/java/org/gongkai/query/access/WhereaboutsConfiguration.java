package org.gongkai.query.access;

import org.gongkai.access.Whereabouts;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.projection.Projections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this side does for the door when it is by itself; in one process the side that decides does it. */
@Configuration(proxyBeanMethods = false)
public class WhereaboutsConfiguration {

    /** Where things lie, asked of the log and of this side's own tables. */
    @Bean
    public Whereabouts logWhereabouts(
            @Qualifier("query") JdbcClient jdbc, Feed feed, Projections projections, Ledger ledger, AnnualLog annual) {
        return new LogWhereabouts(jdbc, new LogWhereabouts.Tables(feed, projections, ledger, annual));
    }
}
