package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The applicant paid; the reply period starts anew from the next day (国办函〔2020〕109号第七条).
 *
 * @param paidOn the day
 * @param amount the sum in yuan
 * @param receiptNo the number of the finance authority’s receipt
 * @param reasonForDelay the good reason when it came after the deadline; null when in time
 */
public record FeePaid(
        AgencyId agency,
        RequestId requestId,
        LocalDate paidOn,
        int amount,
        String receiptNo,
        @Nullable String reasonForDelay)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return paidOn;
    }

    @Override
    public FeePaid redated(LocalDate on) {
        return new FeePaid(agency, requestId, on, amount, receiptNo, reasonForDelay);
    }
}
