package org.gongkai.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.State;
import org.gongkai.command.applicant.Similar;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.desk.Recorded;
import org.gongkai.docket.CaseState;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.json.EventType;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a command did, or with {@code dryRun} would do.
 *
 * @param position the last of its records in the log (记录序号); null for a dry run
 * @param repeated whether the command had been carried out before, and this is the first answer again
 * @param result what the kind of command adds
 * @param events what was, or would be, recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        UUID commandId,
        @Nullable Long firstPosition,
        @Nullable Long position,
        boolean repeated,
        boolean dryRun,
        @JsonUnwrapped @Nullable Result result,
        List<Happened> events) {

    /** What the kind of command adds to the answer. */
    public sealed interface Result {}

    /** After a command on a request: where it stands and when the reply is due; due is absent where no clock runs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfRequest(
            UUID requestId,
            @Nullable String requestNo,
            @Nullable LocalDate receivedOn,
            State state,
            @Nullable LocalDate due,
            @Nullable Boolean dueProvisional)
            implements Result {}

    /**
     * After a registration.
     *
     * @param similar earlier requests of the same applicant at the agency, the newest first
     */
    record OfRegistration(@JsonUnwrapped OfRequest request, List<Similar> similar) implements Result {}

    /** The agency registered. */
    public record OfAgency(int agencyId) implements Result {}

    /** The year closed: its revision, and how many requests and cases were carried forward. */
    public record OfClosing(int year, int revision, int carried, int carriedCases) implements Result {}

    /**
     * After a command on a case: where it stands, what it counts as, and by when the agency answers; what is not yet
     * known is absent.
     *
     * @param warnings what the clerk should look at again; the command was carried out all the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfCase(
            UUID caseId,
            String caseNo,
            CaseState state,
            @Nullable Line result,
            @Nullable LocalDate due,
            List<Caution> warnings)
            implements Result {}

    /** Something the clerk should look at again. */
    public record Caution(String code, String zh, String en) {}

    /** The years opened again, and the name under which their figures can be put right. */
    public record OfReopening(UUID reopening, List<Integer> years) implements Result {}

    /** The document entered or changed. */
    public record OfDocument(UUID documentId) implements Result {}

    /** One event as it was, or would be, recorded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Happened(
            String name,
            int version,
            long sequence,
            @Nullable Long position,
            LocalDate occurredOn,
            @JsonRawValue String payload) {}

    /** The answer that tells a receipt. */
    public static Answer of(Receipt receipt, @Nullable Result result) {
        boolean real = !receipt.dryRun();
        return new Answer(
                receipt.commandId(),
                real ? receipt.firstPosition() : null,
                real ? receipt.lastPosition() : null,
                receipt.repeated(),
                receipt.dryRun(),
                result,
                receipt.events().stream().map(Answer::happened).toList());
    }

    private static Happened happened(Recorded recorded) {
        EventType type = EventJson.CURRENT.typeOf(recorded.event());
        return new Happened(
                type.name(),
                type.version(),
                recorded.sequence(),
                recorded.position(),
                recorded.event().occurredOn(),
                EventJson.CURRENT.write(recorded.event()));
    }
}
