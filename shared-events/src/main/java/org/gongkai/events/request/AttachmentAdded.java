package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A file was put with the request: kept outside the log, sealed under the applicant’s key.
 *
 * @param attachment its id
 * @param purpose what it is
 * @param step the sequence number of the step it belongs to; null for the request as a whole
 * @param name the file’s name, sealed
 * @param mediaType its type, as found in its content
 * @param size its length in bytes
 * @param sha256 digest of its content in hexadecimal
 * @param addedOn the day
 */
public record AttachmentAdded(
        AgencyId agency,
        RequestId requestId,
        UUID attachment,
        AttachmentPurpose purpose,
        @Nullable Long step,
        Sealed name,
        String mediaType,
        long size,
        String sha256,
        LocalDate addedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return addedOn;
    }

    @Override
    public AttachmentAdded redated(LocalDate on) {
        return new AttachmentAdded(agency, requestId, attachment, purpose, step, name, mediaType, size, sha256, on);
    }
}
