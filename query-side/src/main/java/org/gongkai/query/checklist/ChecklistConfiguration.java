package org.gongkai.query.checklist;

import java.time.Clock;
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
    Checklists checklists(Reports reports, Offices offices, Register register, @Qualifier("query") Clock clock) {
        return new Checklists(reports, offices, register, clock);
    }
}
