package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;

/**
 * A step was recorded that never happened; the request stands as if it had not been recorded.
 *
 * @param retractedOn the day it was put right
 * @param step the sequence number of the step within the request
 * @param reason why
 * @param posting what this adds to the ledger
 */
public record StepRetracted(
        AgencyId agency, RequestId requestId, LocalDate retractedOn, long step, String reason, Posting posting)
        implements RequestEvent.Counting {

    public StepRetracted {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return retractedOn;
    }

    @Override
    public StepRetracted posted(Posting posting) {
        return new StepRetracted(agency, requestId, retractedOn, step, reason, posting);
    }
}
