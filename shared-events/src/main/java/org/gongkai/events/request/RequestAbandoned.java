package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;

/**
 * The applicant did not do his part in time without a good reason, and the agency stopped (视为放弃).
 *
 * @param abandonedOn the day the agency closed it
 * @param outcome which of the two abandonments
 * @param posting what this adds to the ledger
 */
public record RequestAbandoned(
        AgencyId agency, RequestId requestId, LocalDate abandonedOn, Outcome outcome, Posting posting)
        implements RequestEvent.CountingStep {

    public RequestAbandoned {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return abandonedOn;
    }

    @Override
    public RequestAbandoned redated(LocalDate on) {
        return new RequestAbandoned(agency, requestId, on, outcome, posting);
    }

    @Override
    public RequestAbandoned posted(Posting posting) {
        return new RequestAbandoned(agency, requestId, abandonedOn, outcome, posting);
    }
}
