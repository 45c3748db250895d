package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The agency's reply left the house, which closes the request.
 *
 * @param method how it went
 * @param dispatchedOn the day it was handed over or sent
 * @param madeOn the day the reply counts as made: handed to the post office, signed for, or sent (国办公开办函〔2016〕235号)
 * @param outcome the one line of table 三 in which the request counts
 * @param postalNo the number of the postal receipt
 * @param posting what this adds to the ledger
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record ReplyDispatched(
        AgencyId agency,
        RequestId requestId,
        DispatchMethod method,
        LocalDate dispatchedOn,
        LocalDate madeOn,
        Outcome outcome,
        @Nullable String postalNo,
        Posting posting,
        List<Fault> faults)
        implements RequestEvent.CountingStep, RequestEvent.Faultable {

    public ReplyDispatched {
        faults = faults == null ? List.of() : List.copyOf(faults);
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return madeOn;
    }

    @Override
    public ReplyDispatched redated(LocalDate on) {
        boolean together = dispatchedOn.equals(madeOn) || on.isBefore(dispatchedOn);
        return new ReplyDispatched(
                agency, requestId, method, together ? on : dispatchedOn, on, outcome, postalNo, posting, faults);
    }

    @Override
    public ReplyDispatched posted(Posting posting) {
        return new ReplyDispatched(agency, requestId, method, dispatchedOn, madeOn, outcome, postalNo, posting, faults);
    }

    @Override
    public ReplyDispatched with(List<Fault> faults) {
        return new ReplyDispatched(agency, requestId, method, dispatchedOn, madeOn, outcome, postalNo, posting, faults);
    }
}
