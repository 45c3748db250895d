package org.gongkai.query.casepage;

import java.time.Clock;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.office.Offices;
import org.gongkai.query.register.Register;
import org.gongkai.query.vault.Applicants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a request is gathered from. */
@Configuration(proxyBeanMethods = false)
public class CasePageConfiguration {

    @Bean
    CasePages casePages(Register register, Applicants applicants, Docket docket, CasePages.House house) {
        return new CasePages(register, applicants, docket, house);
    }

    @Bean
    CasePages.House house(Offices offices, Ledger ledger, @Qualifier("query") Clock clock) {
        return new CasePages.House(offices, ledger, clock);
    }
}
