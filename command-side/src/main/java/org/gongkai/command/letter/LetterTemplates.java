package org.gongkai.command.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.agency.LetterTemplateAdopted;

/** Decides which template an agency's letters are written on. */
public class LetterTemplates {

    private final Streams streams;
    private final SettingsBook settings;
    private final Clock clock;

    /** Over the command side's parts. */
    public LetterTemplates(Streams streams, SettingsBook settings, Clock clock) {
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adopts a template, or goes back to the one that comes with the program. */
    @CommandHandler
    public void adopt(AdoptTemplate c) {
        settings.of(c.agency()); // Refuses an agency nobody registered.
        String content = c.content();
        String hash = content == null ? null : sha256(Base64.getDecoder().decode(content));
        streams.append(new LetterTemplateAdopted(c.agency(), c.kind().name(), hash, content, LocalDate.now(clock)));
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
