package org.gongkai.query.letter.web;

import org.gongkai.query.office.Offices;
import org.gongkai.query.register.Register;
import org.gongkai.query.vault.Applicants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk that writes letters. */
@Configuration(proxyBeanMethods = false)
public class LetterConfiguration {

    @Bean
    Templates letterTemplates() {
        return new Templates();
    }

    @Bean
    LetterDesk letterDesk(Register register, Offices offices, Applicants applicants, Templates templates) {
        return new LetterDesk(register, offices, applicants, templates);
    }
}
