package org.gongkai.query.access;

import org.gongkai.access.account.Accounts;
import org.gongkai.access.account.Tokens;
import org.gongkai.access.journal.AccessLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages' way to the door. */
@Configuration(proxyBeanMethods = false)
public class DoorConfiguration {

    @Bean
    Door doorOfPages(ObjectProvider<Accounts> accounts, ObjectProvider<Tokens> tokens, ObjectProvider<AccessLog> log) {
        return new Door(accounts, tokens, log);
    }
}
