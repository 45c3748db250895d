package org.gongkai.query.wizard;

import java.time.Clock;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.checklist.Checklists;
import org.gongkai.query.office.Offices;
import org.gongkai.query.report.Reports;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a report. */
@Configuration(proxyBeanMethods = false)
public class WizardConfiguration {

    @Bean
    Works works(
            Reports reports, AnnualLog log, Checklists checklists, Offices offices, @Qualifier("query") Clock clock) {
        return new Works(reports, log, checklists, offices, clock);
    }

    @Bean
    Beside reportsBeside(Reports reports) {
        return new Beside(reports);
    }
}
