package org.gongkai.access.account;

import org.gongkai.access.journal.AccessLog;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts and what belongs to them, over the door's own line to the database. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    AccessLog accessLog(@Qualifier("access") JdbcClient jdbc) {
        return new AccessLog(jdbc);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    AccountRows accountRows(@Qualifier("access") JdbcClient jdbc) {
        return new AccountRows(jdbc);
    }

    @Bean
    Accounts accounts(
            AccountRows rows,
            @Qualifier("access") TransactionTemplate transaction,
            Passwords passwords,
            AccessLog log) {
        return new Accounts(rows, transaction, passwords, log);
    }

    @Bean
    SignIn signIn(AccountRows rows, @Qualifier("access") JdbcClient jdbc, Passwords passwords, AccessLog log) {
        return new SignIn(rows, jdbc, passwords, log);
    }

    @Bean
    Tokens tokens(@Qualifier("access") JdbcClient jdbc, AccountRows rows, AccessLog log) {
        return new Tokens(jdbc, rows, log);
    }

    @Bean
    Links links(@Qualifier("access") JdbcClient jdbc) {
        return new Links(jdbc);
    }
}
