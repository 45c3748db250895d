package org.gongkai.office;

import org.gongkai.access.door.AccessConfiguration;
import org.gongkai.command.CommandSide;
import org.gongkai.query.QuerySide;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Both sides, the door, nothing scanned. Left out on purpose: the data source Boot would make for an application with
 * one database (here each side has its own, none first among them), and a user with a printed password.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({CommandSide.class, QuerySide.class, AccessConfiguration.class})
public class OfficeApplication {}
