package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;

/**
 * The agency asked for the information processing fee (信息处理费, art 42; 国办函〔2020〕109号); the reply clock stops until it
 * is paid.
 *
 * @param noticeNo the notice’s document number
 * @param basis by which tariff
 * @param quantity requests or pages charged for
 * @param before requests of the applicant received earlier in the month, which the progressive tariff counts on
 *     from; 0 per page
 * @param amount the sum in yuan
 * @param sentOn the day the notice went out
 * @param deadline the last day for paying; reckoned from sentOn until service is known
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record FeeCharged(
        AgencyId agency,
        RequestId requestId,
        String noticeNo,
        FeeBasis basis,
        int quantity,
        int before,
        int amount,
        LocalDate sentOn,
        LocalDate deadline,
        List<Fault> faults)
        implements RequestEvent.Step, RequestEvent.Faultable {

    public FeeCharged {
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return sentOn;
    }

    @Override
    public FeeCharged redated(LocalDate on) {
        return new FeeCharged(agency, requestId, noticeNo, basis, quantity, before, amount, on, deadline, faults);
    }

    /** The same notice with its period ending on another day. */
    FeeCharged until(LocalDate lastDay) {
        return new FeeCharged(agency, requestId, noticeNo, basis, quantity, before, amount, sentOn, lastDay, faults);
    }

    @Override
    public FeeCharged with(List<Fault> faults) {
        return new FeeCharged(agency, requestId, noticeNo, basis, quantity, before, amount, sentOn, deadline, faults);
    }
}
