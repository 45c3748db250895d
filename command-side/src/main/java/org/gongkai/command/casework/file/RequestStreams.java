package org.gongkai.command.casework.file;

import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.RequestEvent;

/** Reads a request's file from its stream. */
public final class RequestStreams {

    private RequestStreams() {}

    /** What happened to a request, oldest first; empty when there is none. */
    public static List<RequestEvent> events(Streams streams, RequestId request) {
        return streams.read(request.value()).stream()
                .map(RequestEvent.class::cast)
                .toList();
    }

    /**
     * The request's file.
     *
     * @throws UnknownRequest when there is none
     */
    public static CaseFile file(Streams streams, RequestId request) {
        List<RequestEvent> events = events(streams, request);
        if (events.isEmpty()) {
            throw new UnknownRequest(request.toString());
        }
        return CaseFile.of(events);
    }
}
