package org.gongkai.command.web.remedy;

import org.gongkai.command.calendar.Calendars;
import org.gongkai.command.desk.Streams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reviews and suits over HTTP; refusals are told as everywhere. */
@Configuration(proxyBeanMethods = false)
@Import(CaseController.class)
public class RemedyWebConfiguration {

    @Bean
    CaseAnswers caseAnswers(Streams streams, Calendars calendars) {
        return new CaseAnswers(streams, calendars);
    }
}
