package org.gongkai.command.succession;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.casework.AcrossYears;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;

/**
 * Make requests of their own of a request's further items.
 *
 * @param items what each of the new ones asks for; the first item stays with the request
 */
public record SplitRequest(RequestId request, List<String> items, String reason, LocalDate splitOn, Circumstances given)
        implements AcrossYears {

    public SplitRequest {
        items = List.copyOf(items);
    }

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
        return splitOn;
    }
}
