package org.gongkai.query.status;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.query.audit.Verification;
import org.gongkai.query.calendar.WorkingDays;
import org.gongkai.query.projection.Projections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The status page's parts; what only the launcher knows comes as properties, and may be left out. */
@Configuration(proxyBeanMethods = false)
public class StatusConfiguration {

    @Bean
    LastBackup lastBackup(@Qualifier("query") JdbcClient jdbc, @Qualifier("query") Clock clock) {
        return new LastBackup(jdbc, clock);
    }

    @Bean
    Statuses.Parts statusParts(
            @Qualifier("query") JdbcClient jdbc,
            Projections projections,
            Verification verification,
            WorkingDays workingDays,
            @Qualifier("query") Clock clock) {
        return new Statuses.Parts(jdbc, projections, verification, workingDays, clock);
    }

    @Bean
    Statuses statuses(
            Statuses.Parts parts,
            LastBackup lastBackup,
            @Value("${gongkai.version:}") String version,
            @Value("${gongkai.data:}") String directory) {
        return new Statuses(
                parts, lastBackup, version.isBlank() ? null : version, directory.isBlank() ? null : Path.of(directory));
    }
}
