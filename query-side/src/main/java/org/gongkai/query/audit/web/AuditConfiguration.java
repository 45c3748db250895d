package org.gongkai.query.audit.web;

import javax.sql.DataSource;
import org.gongkai.query.audit.Progress;
import org.gongkai.query.audit.Verification;
import org.gongkai.query.audit.explain.Explain;
import org.gongkai.query.audit.replay.Replay;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.drill.DrillDown;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.register.Register;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The auditor's tools. They are asked seldom and for long, so each opens a connection of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
public class AuditConfiguration {

    @Bean
    Progress auditProgress() {
        return new Progress();
    }

    @Bean
    Verification verification(AuditProperties audit, @Qualifier("query") DataSource query, Progress progress) {
        return new Verification(audit.url() == null ? query : auditor(audit, audit.url()), progress);
    }

    private static DataSource auditor(AuditProperties audit, String url) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(audit.username());
        source.setPassword(audit.password());
        source.setApplicationName("gongkai-audit");
        source.setReadOnly(true);
        source.setLogServerErrorDetail(false); // The detail would print values.
        return source;
    }

    @Bean
    Replay replay(@Qualifier("query") DataSource query, Projections projections, Progress progress) {
        return new Replay(query, projections, progress);
    }

    @Bean
    Explain explain(Feed feed, Ledger ledger, Register register, Docket docket, DrillDown drillDown) {
        return new Explain(feed, ledger, register, docket, drillDown);
    }
}
