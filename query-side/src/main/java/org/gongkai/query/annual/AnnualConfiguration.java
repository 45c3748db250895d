package org.gongkai.query.annual;

import java.util.List;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.page.Correction;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.jspecify.annotations.Nullable;
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
    Correction.Known corrections(AnnualLog log) {
        return agency -> {
            try {
                return correction(log.reopened(agency));
            } catch (StillBuilding e) {
                return null;
            }
        };
    }

    /** One reopening at a time: it takes along every later year, and whatever was open again before. */
    private static @Nullable Correction correction(List<PeriodReopened> open) {
        if (open.isEmpty()) {
            return null;
        }
        PeriodReopened first = open.getFirst();
        var years = open.stream().map(PeriodReopened::year).toList();
        return new Correction(first.reopening(), years, first.authority(), first.reason());
    }

    @Bean
    Differences differences(Ledger ledger, AnnualLog log, @Qualifier("query") JdbcClient jdbc) {
        return new Differences(ledger, log, jdbc);
    }
}
