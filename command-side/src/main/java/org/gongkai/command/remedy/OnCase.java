package org.gongkai.command.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.casework.AcrossYears;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.remedy.CaseId;

/** A command on a case that was entered. */
public record OnCase(CaseId caseId, CaseCommand what, Circumstances given) implements AcrossYears {

    @Override
    public List<AgencyId> agencies() {
        return List.of();
    }

    @Override
    public List<RequestId> requests() {
        return List.of();
    }

    @Override
    public List<UUID> streams() {
        return List.of(caseId.value());
    }

    @Override
    public LocalDate earliest() {
        return what.earliest();
    }
}
