package org.gongkai.query.docket;

import org.gongkai.query.projection.Projections;
import org.gongkai.query.register.Register;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The docket: its tables, and what is asked of them. */
@Configuration(proxyBeanMethods = false)
public class DocketConfiguration {

    @Bean
    DocketProjection docketProjection() {
        return new DocketProjection();
    }

    @Bean
    Docket caseDocket(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new Docket(jdbc, projections);
    }

    @Bean
    CaseAnswers caseAnswerBook(Register register) {
        return new CaseAnswers(register);
    }
}
