package org.gongkai.events.request;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * The file was closed and archived (归档, art 45).
 *
 * @param archiveNo the archive number
 * @param archivedOn the day
 */
public record RequestArchived(AgencyId agency, RequestId requestId, String archiveNo, LocalDate archivedOn)
        implements RequestEvent.Step {

    @Override
    public LocalDate occurredOn() {
        return archivedOn;
    }

    @Override
    public RequestArchived redated(LocalDate on) {
        return new RequestArchived(agency, requestId, archiveNo, on);
    }
}
