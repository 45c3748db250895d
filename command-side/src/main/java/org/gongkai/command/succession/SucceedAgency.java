package org.gongkai.command.succession;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.casework.AcrossYears;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/** Let another agency go on in the place of one that is abolished. */
public record SucceedAgency(AgencyId agency, AgencyId into, String reason, LocalDate succeededOn, Circumstances given)
        implements AcrossYears {
    @Override
    public List<AgencyId> agencies() {
        return List.of(agency, into);
    }

    @Override
    public List<RequestId> requests() {
        return List.of();
    }

    @Override
    public LocalDate earliest() {
        return succeededOn;
    }
}
