package org.gongkai.query.rollup;

import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sums over several agencies. */
@Configuration(proxyBeanMethods = false)
public class RollUpConfiguration {

    @Bean
    RollUps rollUps(Reports reports, Ledger ledger, AnnualLog log) {
        return new RollUps(reports, ledger, log);
    }
}
