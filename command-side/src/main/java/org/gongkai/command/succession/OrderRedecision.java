package org.gongkai.command.succession;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.casework.AcrossYears;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.Recounting;
import org.jspecify.annotations.Nullable;

/**
 * Record that a review body or court ordered a new reply.
 *
 * @param workingDays the period set; 20 when none was, or a day was set
 * @param replyBy the day set; null when a period was, or neither
 * @param recounting how the new reply counts; by the agency's policy when left out
 */
public record OrderRedecision(
        RequestId request,
        String caseNo,
        String orderedBy,
        LocalDate servedOn,
        @Nullable Integer workingDays,
        @Nullable LocalDate replyBy,
        @Nullable Recounting recounting,
        Circumstances given)
        implements AcrossYears {
    @Override
    public List<AgencyId> agencies() {
        return List.of();
    }

    @Override
    public List<RequestId> requests() {
        return List.of(request);
    }

    @Override
    public LocalDate earliest() {
        return servedOn;
    }
}
