package org.gongkai.command.remedy;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.casework.AcrossYears;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseRole;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSubject;
import org.jspecify.annotations.Nullable;

/**
 * Enter a review or suit.
 *
 * @param linked the requests it is about; none, one or many of the agency's own
 * @param review the review it follows; null where none is kept here
 * @param legacy whether it was pending before the agency's first year here
 */
public record FileCase(
        CaseId caseId,
        AgencyId agency,
        String caseNo,
        CaseRoute route,
        CaseRole role,
        String body,
        CaseSubject subject,
        LocalDate filedOn,
        List<RequestId> linked,
        @Nullable CaseId review,
        boolean legacy,
        Circumstances given)
        implements AcrossYears {

    public FileCase {
        linked = List.copyOf(linked);
    }

    @Override
    public List<AgencyId> agencies() {
        return List.of(agency);
    }

    @Override
    public List<RequestId> requests() {
        return List.of();
    }

    @Override
    public LocalDate earliest() {
        return filedOn;
    }
}
