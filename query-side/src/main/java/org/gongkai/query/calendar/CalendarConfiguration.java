package org.gongkai.query.calendar;

import java.time.Clock;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.register.Register;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar pages' parts. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

    @Bean
    WorkingDays workingDays(Register register, Ledger ledger, @Qualifier("query") Clock clock) {
        return new WorkingDays(register, new MovedDates(register, ledger), clock);
    }
}
