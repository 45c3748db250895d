package org.gongkai.query.access;

import org.gongkai.access.account.Accounts;
import org.gongkai.access.account.Tokens;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.oidc.OidcSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages' way to the door; they name the identity service, if there is one, also where there is no door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
public class DoorConfiguration {

    @Bean
    Door doorOfPages(ObjectProvider<Accounts> accounts, ObjectProvider<Tokens> tokens, ObjectProvider<AccessLog> log) {
        return new Door(accounts, tokens, log);
    }
}
