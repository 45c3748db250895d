package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;

/**
 * A step was recorded with a wrong date; the request stands as if it had been recorded with the right one.
 *
 * @param amendedOn the day it was put right
 * @param step the sequence number of the step within the request
 * @param from the date as recorded
 * @param to the right date
 * @param reason why
 * @param posting what this adds to the ledger
 */
public record StepDateAmended(
        AgencyId agency,
        RequestId requestId,
        LocalDate amendedOn,
        long step,
        LocalDate from,
        LocalDate to,
        String reason,
        Posting posting)
        implements RequestEvent.Counting {

    public StepDateAmended {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return amendedOn;
    }

    @Override
    public StepDateAmended posted(Posting posting) {
        return new StepDateAmended(agency, requestId, amendedOn, step, from, to, reason, posting);
    }
}
