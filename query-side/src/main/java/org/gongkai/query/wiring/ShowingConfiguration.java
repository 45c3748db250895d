package org.gongkai.query.wiring;

import java.time.Clock;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.drill.DrillDown;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.page.PageAdvice;
import org.gongkai.query.page.Places;
import org.gongkai.query.page.ProblemAdvice;
import org.gongkai.query.proactive.ProactiveTables;
import org.gongkai.query.projection.Freshness;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.report.Reports;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * From the tables to pages and answers. Controllers of this side are found by their annotation, all else is
 * named here.
 */
@Configuration(proxyBeanMethods = false)
@Import({PageAdvice.class, ProblemAdvice.class})
@ComponentScan(
        basePackages = ShowingConfiguration.SIDE,
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Controller.class))
public class ShowingConfiguration {

    static final String SIDE = "org.gongkai.query";

    @Bean
    Reports reports(Ledger ledger, Feed feed, ProactiveTables proactive, @Qualifier("query") Clock clock) {
        return new Reports(ledger, feed, proactive, clock);
    }

    @Bean
    Places places(Ledger ledger) {
        return new Places(ledger);
    }

    @Bean
    DrillDown drillDown(Ledger ledger, Reports reports) {
        return new DrillDown(ledger, reports);
    }

    @Bean
    Directory directory(Ledger ledger, @Qualifier("query") Clock clock) {
        return new Directory(ledger, clock);
    }

    @Bean
    WebMvcConfigurer freshness(Feed feed, Projections projections) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Freshness(feed, projections, SIDE));
            }
        };
    }
}
