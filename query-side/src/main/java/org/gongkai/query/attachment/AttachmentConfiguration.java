package org.gongkai.query.attachment;

import java.nio.file.Path;
import org.gongkai.query.vault.Keys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the sealed files lie. */
@Configuration(proxyBeanMethods = false)
public class AttachmentConfiguration {

    @Bean
    AttachmentFiles attachmentFiles(@Value("${gongkai.attachments:}") String directory, Keys keys) {
        return new AttachmentFiles(directory.isBlank() ? null : Path.of(directory), keys);
    }
}
