package org.gongkai.query.desk;

import java.time.Clock;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.register.Register;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk. */
@Configuration(proxyBeanMethods = false)
public class DeskConfiguration {

    @Bean
    Deadlines deadlines(Docket docket, AnnualLog log) {
        return new Deadlines(docket, log);
    }

    @Bean
    Desks desks(Register register, Ledger ledger, Deadlines deadlines, @Qualifier("query") Clock clock) {
        return new Desks(register, ledger, deadlines, clock);
    }
}
