package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The function came from another agency and the request with it: it stands here as it stood there.
 *
 * @param from the agency it comes from
 * @param requestNo its registration number here; null while its receipt is not confirmed
 * @param transferredOn the day
 * @param line the line it stood by over there; null when it stood by none
 * @param year the year it stood in; null when in none
 * @param inherited the file that came along
 * @param posting what this adds to the ledger
 */
public record RequestTransferredIn(
        AgencyId agency,
        RequestId requestId,
        AgencyId from,
        @Nullable String requestNo,
        LocalDate transferredOn,
        @Nullable Line line,
        @Nullable Integer year,
        Inheritance inherited,
        Posting posting)
        implements RequestEvent.Counting {

    public RequestTransferredIn {
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return transferredOn;
    }

    @Override
    public RequestTransferredIn posted(Posting posting) {
        return new RequestTransferredIn(
                agency, requestId, from, requestNo, transferredOn, line, year, inherited, posting);
    }
}
