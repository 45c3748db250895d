package org.gongkai.command.succession;

import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.Filing;
import org.gongkai.command.casework.Surroundings;
import org.gongkai.command.casework.file.RequestStreams;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.json.EventType;
import org.gongkai.events.request.FiledStep;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Inheritance;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestTransferredIn;

/** Reads requests for commands on several of them, and writes down what was decided. */
final class Files {

    private final Streams streams;
    private final Surroundings surroundings;

    Files(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    /**
     * The request's file; its head must be locked.
     *
     * @throws org.gongkai.command.casework.file.UnknownRequest when there is none
     */
    CaseFile read(RequestId request) {
        return RequestStreams.file(streams, request);
    }

    void append(List<RequestEvent> events) {
        surroundings.decided(events);
        events.forEach(streams::append);
    }

    /** The file as it counts, to go along with a request: what never happened and what only turned a year stays. */
    static Inheritance copy(CaseFile file) {
        List<FiledStep> steps = file.steps().stream()
                .filter(step -> !step.retracted() && goesAlong(step.event()))
                .map(step -> filed(step.event()))
                .toList();
        return new Inheritance(file.facts().requestId(), steps);
    }

    private static boolean goesAlong(RequestEvent event) {
        return event instanceof RequestEvent.Step
                || event instanceof RequestAmended
                || event instanceof RequestTransferredIn;
    }

    private static FiledStep filed(RequestEvent event) {
        EventType type = EventJson.CURRENT.typeOf(event);
        return new FiledStep(type.name(), type.version(), EventJson.CURRENT.write(event));
    }

    /** The filing again, as that of another request; its number outside belongs to the first one. */
    static RequestSubmitted again(Facts facts, AgencyId agency, RequestId request, String summary) {
        Filing filing = facts.filing();
        FilingDetail detail = filing.detail();
        return new RequestSubmitted(
                agency,
                request,
                filing.channel(),
                filing.submittedOn(),
                filing.arrivedOn(),
                filing.category(),
                summary,
                filing.applicant(),
                filing.content(),
                new FilingDetail(
                        null,
                        detail.form(),
                        detail.route(),
                        detail.filledInBy(),
                        detail.represented(),
                        detail.applicants(),
                        detail.missing()));
    }

    static RequestId fresh() {
        return new RequestId(UUID.randomUUID());
    }
}
