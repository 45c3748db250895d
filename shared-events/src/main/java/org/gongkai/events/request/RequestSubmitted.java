package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A request arrived at the agency; its clock runs only from {@link RequestReceived}.
 *
 * @param channel the way it came, which decides what its date of receipt is (art 31)
 * @param submittedOn the day the applicant handed it in or sent it
 * @param arrivedOn the day it reached the agency
 * @param category the applicant’s category
 * @param summary what is asked for, at most 60 characters and without personal data; serves lists and search
 * @param applicant name, identity number, contact and address, sealed; null where only the register of an earlier
 *     year is known
 * @param content the applicant’s own words, sealed
 * @param detail what else is known about the filing
 */
public record RequestSubmitted(
        AgencyId agency,
        RequestId requestId,
        Channel channel,
        LocalDate submittedOn,
        LocalDate arrivedOn,
        Column category,
        String summary,
        @Nullable Sealed applicant,
        @Nullable Sealed content,
        FilingDetail detail)
        implements RequestEvent.Step {

    public RequestSubmitted {
        detail = detail == null ? FilingDetail.NONE : detail;
    }

    @Override
    public LocalDate occurredOn() {
        return arrivedOn;
    }

    @Override
    public RequestSubmitted redated(LocalDate on) {
        return new RequestSubmitted(
                agency, requestId, channel, submittedOn, on, category, summary, applicant, content, detail);
    }
}
