package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;

/**
 * The applicant did not do his part in time without a good reason, and the agency stopped (视为放弃).
 *
 * @param abandonedOn the day the agency closed it
 * @param outcome which of the two abandonments
 * @param posting what this adds to the ledger
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record RequestAbandoned(
        AgencyId agency,
        RequestId requestId,
        LocalDate abandonedOn,
        Outcome outcome,
        Posting posting,
        List<Fault> faults)
        implements RequestEvent.CountingStep {

    public RequestAbandoned {
        faults = faults == null ? List.of() : List.copyOf(faults);
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return abandonedOn;
    }

    @Override
    public RequestAbandoned redated(LocalDate on) {
        return new RequestAbandoned(agency, requestId, on, outcome, posting, faults);
    }

    @Override
    public RequestAbandoned posted(Posting posting) {
        return new RequestAbandoned(agency, requestId, abandonedOn, outcome, posting, faults);
    }
}
