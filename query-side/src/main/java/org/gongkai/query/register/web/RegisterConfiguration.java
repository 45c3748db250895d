package org.gongkai.query.register.web;

import org.gongkai.query.projection.Projections;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.RegisterProjection;
import org.gongkai.query.register.fault.FaultRegister;
import org.gongkai.query.search.SearchConfiguration;
import org.gongkai.query.vault.VaultConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register, the keys to show who asks, and the search in what they seal. */
@Configuration(proxyBeanMethods = false)
@Import({VaultConfiguration.class, SearchConfiguration.class})
public class RegisterConfiguration {

    @Bean
    RegisterProjection registerProjection() {
        return new RegisterProjection();
    }

    @Bean
    FaultRegister faultRegister(@Qualifier("query") JdbcClient jdbc, Register register) {
        return new FaultRegister(jdbc, register);
    }

    @Bean
    Register register(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new Register(jdbc, projections);
    }
}
