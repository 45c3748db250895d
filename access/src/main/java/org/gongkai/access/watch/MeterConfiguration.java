package org.gongkai.access.watch;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What is measured in every process; each side adds beans of the type {@link MeterBinder}. */
@Configuration(proxyBeanMethods = false)
class MeterConfiguration {

    @Bean
    PrometheusMeterRegistry meters() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    FilterRegistrationBean<RequestTimes> requestTimes(MeterRegistry meters) {
        var registration = new FilterRegistrationBean<>(new RequestTimes(meters));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // Behind the request's id, before everything else.
        return registration;
    }

    @Bean
    JvmGcMetrics jvmGarbage() {
        return new JvmGcMetrics();
    }

    @Bean
    MeterBinder jvm() {
        return meters -> {
            new JvmMemoryMetrics().bindTo(meters);
            new JvmThreadMetrics().bindTo(meters);
            new ProcessorMetrics().bindTo(meters);
            new UptimeMetrics().bindTo(meters);
        };
    }

    /** Boot sees to pools that are somebody's default, as one of the binders; here to those that are nobody's. */
    @Bean
    SmartInitializingSingleton measuring(
            MeterRegistry meters, ObjectProvider<MeterBinder> binders, ListableBeanFactory beans) {
        return () -> {
            binders.orderedStream().forEach(binder -> binder.bindTo(meters));
            var pools = new MicrometerMetricsTrackerFactory(meters);
            beans.getBeansOfType(HikariDataSource.class).values().stream()
                    .filter(pool -> pool.getMetricsTrackerFactory() == null)
                    .forEach(pool -> pool.setMetricsTrackerFactory(pools));
        };
    }
}
