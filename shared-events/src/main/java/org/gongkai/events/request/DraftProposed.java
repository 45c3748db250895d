package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A reply or an extension was drafted and put up for signature (呈批).
 *
 * @param kind what it is
 * @param outcome the outcome proposed; null for an extension
 * @param workingDays by how many working days to extend; null for a reply
 * @param by who drafted it
 * @param proposedOn the day
 */
public record DraftProposed(
        AgencyId agency,
        RequestId requestId,
        DraftKind kind,
        @Nullable Outcome outcome,
        @Nullable Integer workingDays,
        String by,
        LocalDate proposedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return proposedOn;
    }

    @Override
    public DraftProposed redated(LocalDate on) {
        return new DraftProposed(agency, requestId, kind, outcome, workingDays, by, on);
    }
}
