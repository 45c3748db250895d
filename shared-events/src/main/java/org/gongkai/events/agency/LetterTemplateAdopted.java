package org.gongkai.events.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * From now on letters of a kind are written on a template of the agency's own. The document is in the event, so that
 * every node, every replay and every auditor writes the letter on the same paper.
 *
 * @param kind which letters, by their identifier: see {@code org.gongkai.letter.LetterKind}
 * @param sha256 of the document, in hexadecimal; null with the content
 * @param content the .docx in Base64; null: the one that comes with the program is used again
 */
public record LetterTemplateAdopted(
        AgencyId agency,
        String kind,
        @Nullable String sha256,
        @Nullable String content,
        LocalDate adoptedOn) implements AgencyEvent {

    /** Templates are large and rarely asked for: apart from what else is set about an agency. */
    @Override
    public UUID aggregate() {
        return streamOf(agency);
    }

    @Override
    public LocalDate occurredOn() {
        return adoptedOn;
    }

    /** The stream of an agency's templates: its number in the low half. */
    public static UUID streamOf(AgencyId agency) {
        return new UUID(0x6c65747465720000L, agency.value());
    }
}
