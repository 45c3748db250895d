package org.gongkai.command.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.desk.Receipt;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.request.AttachmentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload.
 *
 * @param position the last of its records in the log (记录序号)
 * @param repeated whether it had been recorded before, and this is the first answer again
 * @param attachments in the order they were sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachedAnswer(UUID commandId, @Nullable Long position, boolean repeated, List<Attached> attachments) {

    /** One file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attached(
            UUID attachment,
            AttachmentPurpose purpose,
            @Nullable Long step,
            String mediaType,
            long size,
            String sha256,
            LocalDate addedOn) {}

    static AttachedAnswer of(Receipt receipt) {
        var attached = receipt.events().stream()
                .map(recorded -> (AttachmentAdded) recorded.event())
                .map(e -> new Attached(
                        e.attachment(), e.purpose(), e.step(), e.mediaType(), e.size(), e.sha256(), e.addedOn()))
                .toList();
        return new AttachedAnswer(receipt.commandId(), receipt.lastPosition(), receipt.repeated(), attached);
    }
}
