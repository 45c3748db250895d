package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The reply was signed (处理决定). It counts only when it is made: see {@link ReplyDispatched}.
 *
 * @param outcome the one reportable outcome
 * @param grounds every ground of the reply, the reported one among them
 * @param documentNo the reply’s document number
 * @param decidedOn the day of signature
 * @param repeatOf for a repeat: the number of the request answered before
 * @param remedy which way against the reply is open
 * @param remedyText the paragraph on it as the reply has it
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record RequestDecided(
        AgencyId agency,
        RequestId requestId,
        Outcome outcome,
        List<Ground> grounds,
        String documentNo,
        LocalDate decidedOn,
        @Nullable String repeatOf,
        Remedy remedy,
        String remedyText,
        List<Fault> faults)
        implements RequestEvent.Step, RequestEvent.Faultable {

    public RequestDecided {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        remedy = remedy == null ? Remedy.NONE : remedy;
        remedyText = remedyText == null ? "" : remedyText;
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return decidedOn;
    }

    @Override
    public RequestDecided redated(LocalDate on) {
        return new RequestDecided(
                agency, requestId, outcome, grounds, documentNo, on, repeatOf, remedy, remedyText, faults);
    }

    @Override
    public RequestDecided with(List<Fault> faults) {
        return new RequestDecided(
                agency, requestId, outcome, grounds, documentNo, decidedOn, repeatOf, remedy, remedyText, faults);
    }
}
