package org.gongkai.events.remedy;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;

/**
 * The agency handed in its answer (答复、答辩) with its evidence.
 *
 * @param respondedOn the day
 * @param faults what was unlawful about it and why; none when all was in order
 */
public record CaseResponded(AgencyId agency, CaseId caseId, LocalDate respondedOn, List<Fault> faults)
        implements RemedyEvent.Step {

    public CaseResponded {
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public LocalDate occurredOn() {
        return respondedOn;
    }

    @Override
    public CaseResponded in(AgencyId agency, CaseId caseId) {
        return new CaseResponded(agency, caseId, respondedOn, faults);
    }

    /** The same step with what is unlawful about it. */
    public CaseResponded with(List<Fault> faults) {
        return new CaseResponded(agency, caseId, respondedOn, faults);
    }
}
