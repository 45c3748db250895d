package org.gongkai.query.register.fault;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.procedure.StepName;
import org.gongkai.query.register.fault.FaultSentences.Told;
import org.jspecify.annotations.Nullable;

/**
 * A procedural fault (程序瑕疵) of an agency, as it stands on record now.
 *
 * @param requestNo the registration number; null while receipt is not confirmed
 * @param occurredOn the day of the step, its right one where it was re-dated
 * @param step which step
 * @param recordedAt when it was recorded: with the step, or when the step was re-dated
 * @param by the account that recorded it
 * @param onBehalfOf who decided it, when somebody else typed it in
 */
record RecordedFault(
        UUID requestId,
        @Nullable String requestNo,
        LocalDate occurredOn,
        StepName step,
        String stepZh,
        String stepEn,
        @JsonUnwrapped Told told,
        Instant recordedAt,
        @Nullable String by,
        @JsonProperty("for") @Nullable String onBehalfOf) {}
