package org.gongkai.command.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.calendar.Calendars;
import org.gongkai.command.casework.file.RequestStreams;
import org.gongkai.command.casework.file.UnknownRequest;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.desk.Streams;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.Reckoning;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/** Where a request stands after a command, for the answer. */
class RequestFiles {

    private final Streams streams;
    private final Calendars calendars;

    RequestFiles(Streams streams, Calendars calendars) {
        this.streams = streams;
        this.calendars = calendars;
    }

    /**
     * The id in an address.
     *
     * @throws UnknownRequest when it is none
     */
    static RequestId id(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new UnknownRequest(text);
        }
    }

    Answer.OfRequest standing(RequestId request, Receipt receipt) {
        var facts = file(request, receipt).facts();
        ClockFacts clock = facts.clock();
        Reckoning reckoning = clock == null ? null : ReplyClock.reckon(clock, calendars.current());
        LocalDate due = reckoning == null ? null : reckoning.due();
        var known = facts.receipt();
        return new Answer.OfRequest(
                request.value(),
                known == null ? null : known.requestNo(),
                known == null ? null : known.receivedOn(),
                facts.state(),
                due,
                due == null ? null : provisional(reckoning));
    }

    private static @Nullable Boolean provisional(@Nullable Reckoning reckoning) {
        return reckoning == null ? null : reckoning.provisional();
    }

    /** The stored stream, and for a dry run what would follow it. */
    private CaseFile file(RequestId request, Receipt receipt) {
        List<RequestEvent> events = new ArrayList<>(RequestStreams.events(streams, request));
        if (receipt.dryRun()) {
            receipt.events().stream()
                    .filter(recorded -> recorded.event().aggregate().equals(request.value()))
                    .forEach(recorded -> events.add((RequestEvent) recorded.event()));
        }
        return CaseFile.of(events);
    }
}
