package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The request counts as received (art 31): its clock starts and it enters the year's figures.
 *
 * @param requestNo the registration number (登记编号)
 * @param origin whether it is new, or pending from before the office worked with this log
 * @param receivedOn the legal date of receipt
 * @param openingYear for {@link Origin#LEGACY}: the first year reported from this log, which it is carried into
 * @param category the applicant’s category, and so its column
 * @param inherited what it takes over from the request it was split from or that is decided anew; null for any other
 * @param posting what this adds to the ledger
 */
public record RequestReceived(
        AgencyId agency,
        RequestId requestId,
        String requestNo,
        Origin origin,
        LocalDate receivedOn,
        @Nullable Integer openingYear,
        Column category,
        @Nullable Inheritance inherited,
        Posting posting)
        implements RequestEvent.CountingStep {

    public RequestReceived {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    @Override
    public RequestReceived redated(LocalDate on) {
        return new RequestReceived(agency, requestId, requestNo, origin, on, openingYear, category, inherited, posting);
    }

    @Override
    public RequestReceived posted(Posting posting) {
        return new RequestReceived(
                agency, requestId, requestNo, origin, receivedOn, openingYear, category, inherited, posting);
    }
}
