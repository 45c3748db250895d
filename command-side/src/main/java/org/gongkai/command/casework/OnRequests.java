package org.gongkai.command.casework;

import java.util.Comparator;
import java.util.List;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.events.RequestId;

/** The same command on several requests: all of them, or none. */
public record OnRequests(List<RequestId> requests, RequestCommand what, Circumstances given) {

    public OnRequests {
        requests = requests.stream()
                .distinct()
                .sorted(Comparator.comparing(RequestId::value))
                .toList();
    }

    List<OnRequest> each() {
        return requests.stream()
                .map(request -> new OnRequest(request, what, given))
                .toList();
    }
}
