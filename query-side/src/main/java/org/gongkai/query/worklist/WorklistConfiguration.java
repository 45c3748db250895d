package org.gongkai.query.worklist;

import java.time.Clock;
import org.gongkai.query.register.Register;
import org.gongkai.query.search.SealedSearch;
import org.gongkai.query.vault.Keys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of requests. */
@Configuration(proxyBeanMethods = false)
public class WorklistConfiguration {

    @Bean
    Names names(Register register, Keys keys) {
        return new Names(register, keys);
    }

    @Bean
    Worklist worklist(Register register, SealedSearch sealed, Names names, @Qualifier("query") Clock clock) {
        return new Worklist(register, sealed, names, clock);
    }
}
