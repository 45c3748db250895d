package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A review body or court ordered the agency to decide anew, or to decide at all (责令重新答复).
 *
 * @param caseNo the number of the case
 * @param orderedBy the review body or court
 * @param servedOn the day the order reached the agency; the new period counts from it
 * @param workingDays the period set; 20 when none was
 * @param replyBy the day set for the reply; null when a period was set
 * @param recounting how the new reply counts
 * @param successor the new round’s own request when it counts as new; null otherwise
 */
public record RedecisionOrdered(
        AgencyId agency,
        RequestId requestId,
        String caseNo,
        String orderedBy,
        LocalDate servedOn,
        int workingDays,
        @Nullable LocalDate replyBy,
        Recounting recounting,
        @Nullable RequestId successor)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return servedOn;
    }

    @Override
    public RedecisionOrdered redated(LocalDate on) {
        return new RedecisionOrdered(
                agency, requestId, caseNo, orderedBy, on, workingDays, replyBy, recounting, successor);
    }
}
