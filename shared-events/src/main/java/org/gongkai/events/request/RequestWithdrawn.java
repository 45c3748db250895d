package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;

/**
 * The applicant withdrew the request (撤回). Published practice counts it as other handling.
 *
 * @param withdrawnOn the day the withdrawal arrived
 * @param evidence what shows it, for instance a signed statement
 * @param outcome the row it counts in, by policy
 * @param posting what this adds to the ledger
 */
public record RequestWithdrawn(
        AgencyId agency, RequestId requestId, LocalDate withdrawnOn, String evidence, Outcome outcome, Posting posting)
        implements RequestEvent.CountingStep {

    public RequestWithdrawn {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return withdrawnOn;
    }

    @Override
    public RequestWithdrawn redated(LocalDate on) {
        return new RequestWithdrawn(agency, requestId, on, evidence, outcome, posting);
    }

    @Override
    public RequestWithdrawn posted(Posting posting) {
        return new RequestWithdrawn(agency, requestId, withdrawnOn, evidence, outcome, posting);
    }
}
