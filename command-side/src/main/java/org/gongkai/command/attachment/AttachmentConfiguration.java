package org.gongkai.command.attachment;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.command.attachment.store.AttachmentStore;
import org.gongkai.command.attachment.store.Orphans;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.sealed.FileSealer;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.Sealer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where files lie, and who takes them. */
@Configuration(proxyBeanMethods = false)
@Import(AttachmentController.class)
public class AttachmentConfiguration {

    @Bean
    AttachmentStore attachmentStore(
            @Value("${gongkai.attachments}") Path directory, @Qualifier("command") KeyVault vault) {
        return new AttachmentStore(directory, new FileSealer(vault));
    }

    @Bean
    Uploads uploads(AttachmentStore store, @Qualifier("command") KeyVault vault) {
        return new Uploads(store, new Sealer(vault));
    }

    @Bean
    Attaching attaching(CommandDesk desk, AttachmentStore store) {
        return new Attaching(desk, store);
    }

    @Bean
    Subjects subjects(Streams streams, @Qualifier("command") KeyVault vault) {
        return new Subjects(streams, vault);
    }

    /** What a crash left behind goes at the next start. */
    @Bean
    ApplicationRunner attachmentSweep(AttachmentStore store, @Qualifier("command") JdbcClient jdbc, Clock clock) {
        return arguments -> new Orphans(store.directory(), jdbc, clock).sweepBeside();
    }
}
