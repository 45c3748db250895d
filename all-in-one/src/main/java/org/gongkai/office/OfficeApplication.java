package org.gongkai.office;

import org.gongkai.command.CommandSide;
import org.gongkai.office.access.AccessConfiguration;
import org.gongkai.office.health.Health;
import org.gongkai.query.QuerySide;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Both sides, the door, nothing scanned. Left out on purpose: a data source and migration that Boot would make for an
 * application with one database (here each side has its own, none first among them), a user with a printed password, and the
 * framework's call home.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class},
        excludeName = {
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration"
        })
@Import({CommandSide.class, QuerySide.class, AccessConfiguration.class, Health.class})
public class OfficeApplication {}
