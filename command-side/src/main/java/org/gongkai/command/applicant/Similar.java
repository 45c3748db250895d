package org.gongkai.command.applicant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.casefile.State;
import org.jspecify.annotations.Nullable;

/**
 * An earlier request of the same applicant at the same agency.
 *
 * @param requestNo null while its receipt is not confirmed
 * @param receivedOn null likewise
 * @param sameApplicant always true: other people's requests are nobody's repeat
 * @param sameContent whether it asks for the same too, and so is probably a repeat or was registered twice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Similar(
        UUID requestId,
        @Nullable String requestNo,
        @Nullable LocalDate receivedOn,
        State state,
        boolean sameApplicant,
        boolean sameContent) {}
