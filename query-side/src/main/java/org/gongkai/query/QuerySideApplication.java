package org.gongkai.query;

import org.gongkai.access.door.AccessConfiguration;
import org.gongkai.access.service.Service;
import org.gongkai.query.access.WhereaboutsConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The side that counts and shows as a service: one of several nodes behind a proxy. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({QuerySide.class, AccessConfiguration.class, WhereaboutsConfiguration.class})
public class QuerySideApplication {

    /** Starts the node. */
    public static void main(String[] words) {
        Service.of(QuerySideApplication.class, "query-side").start(words);
    }
}
