package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;

/**
 * The year was closed while the request still stood in it; it goes on in the next (结转下年度继续办理).
 *
 * @param year the year closed
 * @param posting what this adds to the ledger
 */
public record RequestCarriedForward(AgencyId agency, RequestId requestId, int year, Posting posting)
        implements RequestEvent.Counting {

    public RequestCarriedForward {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public RequestCarriedForward posted(Posting posting) {
        return new RequestCarriedForward(agency, requestId, year, posting);
    }

    @Override
    public LocalDate occurredOn() {
        return LocalDate.of(year, 12, 31);
    }
}
