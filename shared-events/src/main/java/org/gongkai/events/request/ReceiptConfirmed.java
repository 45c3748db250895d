package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The agency and the applicant confirmed that the request arrived (art 31: letters without signature, internet, fax).
 *
 * @param confirmedOn the day both sides confirmed, which is the day of receipt
 * @param how by what means, for instance a telephone call
 */
public record ReceiptConfirmed(AgencyId agency, RequestId requestId, LocalDate confirmedOn, String how)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return confirmedOn;
    }

    @Override
    public ReceiptConfirmed redated(LocalDate on) {
        return new ReceiptConfirmed(agency, requestId, on, how);
    }
}
