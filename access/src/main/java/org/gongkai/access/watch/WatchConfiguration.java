package org.gongkai.access.watch;

import org.gongkai.access.trace.RequestIds;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** What every process tells of itself. */
@Configuration(proxyBeanMethods = false)
@Import({Health.class, MeterConfiguration.class, MetricsController.class})
public class WatchConfiguration {

    /** Before everything else, so that whatever is logged about a request names it. */
    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        var registration = new FilterRegistrationBean<>(new RequestIds());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
