package org.gongkai.query.confirm;

import org.gongkai.query.register.Register;
import org.gongkai.query.worklist.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is to be confirmed. */
@Configuration(proxyBeanMethods = false)
public class ConfirmConfiguration {

    @Bean
    Confirmations confirmations(Register register, Names names) {
        return new Confirmations(register, names);
    }
}
