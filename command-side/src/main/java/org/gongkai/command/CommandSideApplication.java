package org.gongkai.command;

import java.util.List;
import org.gongkai.access.door.AccessConfiguration;
import org.gongkai.access.service.Service;
import org.gongkai.command.migration.Migration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The side that decides as a service: one of several nodes behind a proxy. With {@code --migrate} it brings the
 * schemas up to date instead, and ends.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({CommandSide.class, AccessConfiguration.class})
public class CommandSideApplication {

    private static final String NAME = "command-side";

    /** Starts the node, or migrates. */
    public static void main(String[] words) {
        System.setProperty("disable-axoniq-console-message", "true");
        if (List.of(words).contains("--migrate")) {
            Service.of(Migration.class, NAME).once(words);
        } else {
            Service.of(CommandSideApplication.class, NAME).start(words);
        }
    }
}
