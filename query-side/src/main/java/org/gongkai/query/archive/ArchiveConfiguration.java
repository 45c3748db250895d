package org.gongkai.query.archive;

import java.time.Clock;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.page.Places;
import org.gongkai.query.register.Register;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The archive. */
@Configuration(proxyBeanMethods = false)
public class ArchiveConfiguration {

    @Bean
    Archives archives(Register register) {
        return new Archives(register);
    }

    @Bean
    ArchiveController.Shelves archiveShelves(Directory directory, Places places, @Qualifier("query") Clock clock) {
        return new ArchiveController.Shelves(directory, places, clock);
    }
}
