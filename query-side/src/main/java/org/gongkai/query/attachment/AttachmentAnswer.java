package org.gongkai.query.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Recounted;
import org.gongkai.query.vault.Applicants;
import org.gongkai.query.vault.Applicants.OpenedText;
import org.gongkai.query.vault.Applicants.Seal;
import org.jspecify.annotations.Nullable;

/**
 * One file of a request.
 *
 * @param step the number of the request's step it belongs to; absent when it belongs to the request as such
 * @param name as it was called; absent unless it could be opened
 * @param personalData whether name and file can be opened
 * @param size octets
 * @param sha256 of its octets, in hexadecimal
 * @param by the account that added it
 * @param position its place in the log (记录序号)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentAnswer(
        UUID attachment,
        AttachmentPurpose purpose,
        @Nullable Long step,
        @Nullable String name,
        Seal personalData,
        String mediaType,
        long size,
        String sha256,
        LocalDate addedOn,
        Instant recordedAt,
        @Nullable String by,
        long sequence,
        long position) {

    /** All files of a request, in the order they came; their names opened where that is possible. */
    public static List<AttachmentAnswer> all(Chronicle chronicle, Applicants applicants) {
        return Filed.of(chronicle).stream()
                .map(filed -> of(filed, applicants.openText(filed.attachment().name())))
                .toList();
    }

    private static AttachmentAnswer of(Filed filed, OpenedText name) {
        AttachmentAdded added = filed.attachment();
        Recounted record = filed.record();
        return new AttachmentAnswer(
                added.attachment(),
                added.purpose(),
                added.step(),
                name.value(),
                name.seal(),
                added.mediaType(),
                added.size(),
                added.sha256(),
                added.addedOn(),
                record.recordedAt(),
                record.by(),
                record.sequence(),
                record.position());
    }
}
