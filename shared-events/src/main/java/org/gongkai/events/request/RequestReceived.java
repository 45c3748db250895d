package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
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
 * @param posting what this adds to the ledger
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record RequestReceived(
        AgencyId agency,
        RequestId requestId,
        String requestNo,
        Origin origin,
        LocalDate receivedOn,
        @Nullable Integer openingYear,
        Column category,
        Posting posting,
        List<Fault> faults)
        implements RequestEvent.CountingStep {

    public RequestReceived {
        faults = faults == null ? List.of() : List.copyOf(faults);
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    @Override
    public RequestReceived redated(LocalDate on) {
        return new RequestReceived(agency, requestId, requestNo, origin, on, openingYear, category, posting, faults);
    }

    @Override
    public RequestReceived posted(Posting posting) {
        return new RequestReceived(
                agency, requestId, requestNo, origin, receivedOn, openingYear, category, posting, faults);
    }
}
