package org.gongkai.command.proactive;

import java.time.Clock;
import java.util.List;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.narrative.NarrativeDesk;
import org.gongkai.command.period.Years;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.command.wiring.CommandHandlers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who decides about table 二, and what they need to know. */
@Configuration(proxyBeanMethods = false)
public class ProactiveConfiguration {

    @Bean
    CommandHandlers handlersOfProactiveDisclosure(
            Streams streams, LogReader log, Years years, SettingsBook settings, Clock clock) {
        var books = new ProactiveBooks(streams, log, years, settings, clock);
        return new CommandHandlers(
                List.of(),
                List.of(new DocumentDesk(books), new FigureDesk(books), new NarrativeDesk(streams, settings, clock)));
    }
}
