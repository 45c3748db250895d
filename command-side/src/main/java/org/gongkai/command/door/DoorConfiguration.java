package org.gongkai.command.door;

import org.gongkai.access.Whereabouts;
import org.gongkai.command.settings.SettingsBook;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this side does for the door. */
@Configuration(proxyBeanMethods = false)
public class DoorConfiguration {

    @Bean
    Whereabouts whereabouts(@Qualifier("command") JdbcClient jdbc, SettingsBook settings) {
        return new DeskWhereabouts(jdbc, settings);
    }
}
