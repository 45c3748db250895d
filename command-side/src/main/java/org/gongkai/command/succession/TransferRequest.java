package org.gongkai.command.succession;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.casework.AcrossYears;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/** Hand a request over to the agency that the function moved to. */
public record TransferRequest(
        RequestId request, AgencyId to, String reason, LocalDate transferredOn, Circumstances given)
        implements AcrossYears {
    @Override
    public List<AgencyId> agencies() {
        return List.of(to);
    }

    @Override
    public List<RequestId> requests() {
        return List.of(request);
    }

    @Override
    public LocalDate earliest() {
        return transferredOn;
    }
}
