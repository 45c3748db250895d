package org.gongkai.query.letter.web;

import org.gongkai.query.letter.adopted.TemplateProjection;
import org.gongkai.query.letter.adopted.Templates;
import org.gongkai.query.office.Offices;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.register.Register;
import org.gongkai.query.vault.Applicants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk that writes letters, and the templates it writes them on. */
@Configuration(proxyBeanMethods = false)
public class LetterConfiguration {

    @Bean
    TemplateProjection templateProjection() {
        return new TemplateProjection();
    }

    @Bean
    Templates letterTemplatesInUse(@Qualifier("query") JdbcClient jdbc, Projections projections) {
        return new Templates(jdbc, projections);
    }

    @Bean
    LetterDesk letterDesk(Register register, Offices offices, Applicants applicants, Templates templates) {
        return new LetterDesk(register, offices, applicants, templates);
    }
}
