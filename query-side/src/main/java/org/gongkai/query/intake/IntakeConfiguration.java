package org.gongkai.query.intake;

import java.time.Clock;
import org.gongkai.query.office.Offices;
import org.gongkai.query.register.Register;
import org.gongkai.query.search.SealedSearch;
import org.gongkai.query.vault.Applicants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of a registration are gathered from. */
@Configuration(proxyBeanMethods = false)
public class IntakeConfiguration {

    @Bean
    SimilarRequests similarRequests(SealedSearch search, Register register, Applicants applicants) {
        return new SimilarRequests(search, register, applicants);
    }

    @Bean
    Intakes intakes(
            Register register,
            Applicants applicants,
            Offices offices,
            SimilarRequests similar,
            @Qualifier("query") Clock clock) {
        return new Intakes(register, applicants, offices, similar, clock);
    }
}
