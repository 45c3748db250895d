package org.gongkai.command.web;

import org.gongkai.command.applicant.Fingerprints;
import org.gongkai.command.calendar.Calendars;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.sealed.KeyVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side over HTTP. */
@Configuration(proxyBeanMethods = false)
@Import({
    RequestController.class,
    SuccessionController.class,
    AgencyController.class,
    CalendarController.class,
    Problems.class
})
public class WebConfiguration {

    @Bean
    Orders orders(CommandDesk desk) {
        return new Orders(desk);
    }

    @Bean
    Intake intake(@Qualifier("command") KeyVault vault, Fingerprints fingerprints) {
        return new Intake(vault, fingerprints);
    }

    @Bean
    RequestFiles requestFiles(Streams streams, Calendars calendars) {
        return new RequestFiles(streams, calendars);
    }
}
