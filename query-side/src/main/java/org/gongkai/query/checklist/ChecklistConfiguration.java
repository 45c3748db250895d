package org.gongkai.query.checklist;

import java.time.Clock;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.narrative.Narratives;
import org.gongkai.query.office.Offices;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Reports;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The check list before closing. */
@Configuration(proxyBeanMethods = false)
public class ChecklistConfiguration {

    @Bean
    Checklists.Books checklistBooks(Reports reports, Offices offices, Register register, AnnualLog log) {
        return new Checklists.Books(reports, offices, register, log);
    }

    @Bean
    Checklists checklists(Checklists.Books books, Narratives narratives, @Qualifier("query") Clock clock) {
        return new Checklists(books, narratives, clock);
    }
}
