package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The agency asked the applicant to explain an excessive number or frequency of requests (说明理由, art 35).
 *
 * @param noticeNo the notice’s document number
 * @param issuedOn the day it went out
 * @param explainBy the last day for explaining as stated in it; null when none was
 * @param counts how many requests, in what time
 * @param suspends whether the reply clock stands still meanwhile, by policy explanationClock
 */
public record ExplanationRequested(
        AgencyId agency,
        RequestId requestId,
        String noticeNo,
        LocalDate issuedOn,
        @Nullable LocalDate explainBy,
        String counts,
        boolean suspends)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return issuedOn;
    }

    @Override
    public ExplanationRequested redated(LocalDate on) {
        return new ExplanationRequested(agency, requestId, noticeNo, on, explainBy, counts, suspends);
    }
}
