package org.gongkai.access.door;

import org.gongkai.access.gate.Routes;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A house with a door and one room behind it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({AccessConfiguration.class, Room.class})
class House {

    @Bean
    Routes routes() {
        return Routes.shippedAnd("""
                GET  /room     visitors -
                POST /room     visitors -
                GET  /collapses visitors -
                GET  /closed   everyone all
                """);
    }
}
