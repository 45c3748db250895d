package org.gongkai.query.narrative;

import java.util.List;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.narrative.figure.FigureSource;
import org.gongkai.query.narrative.figure.RequestFigures;
import org.gongkai.query.narrative.figure.TableFigures;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Reports;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts of reports: where they are kept, and what they may cite. */
@Configuration(proxyBeanMethods = false)
public class NarrativeConfiguration {

    @Bean
    NarrativeProjection narrativeProjection() {
        return new NarrativeProjection();
    }

    @Bean
    FigureSource tableFigures() {
        return new TableFigures();
    }

    @Bean
    FigureSource requestFigures(Ledger ledger, Register register) {
        return new RequestFigures(ledger, register);
    }

    @Bean
    Narratives narratives(
            Reports reports, Ledger ledger, Feed feed, List<FigureSource> sources, Narratives.Texts texts) {
        return new Narratives(reports, ledger, feed, sources, texts);
    }

    @Bean
    Narratives.Texts narrativeTexts(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new Narratives.Texts(jdbc, projections);
    }
}
