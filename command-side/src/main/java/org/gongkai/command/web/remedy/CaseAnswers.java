package org.gongkai.command.web.remedy;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Facts;
import org.gongkai.command.calendar.Calendars;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.web.Answer;
import org.gongkai.docket.CaseClock;
import org.gongkai.docket.CaseFacts;
import org.gongkai.docket.RemedyCase;
import org.gongkai.docket.ReviewFirst;
import org.gongkai.events.RequestId;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.RequestEvent;

/** Where a case stands after a command, and what the clerk should look at again. */
class CaseAnswers {

    private final Streams streams;
    private final Calendars calendars;

    CaseAnswers(Streams streams, Calendars calendars) {
        this.streams = streams;
        this.calendars = calendars;
    }

    Answer.OfCase standing(CaseId caseId, Receipt receipt) {
        CaseFacts facts = file(caseId, receipt).facts();
        var clock = CaseClock.of(facts, calendars.current());
        var conclusion = facts.conclusion();
        return new Answer.OfCase(
                caseId.value(),
                facts.filed().caseNo(),
                facts.state(),
                conclusion == null ? null : conclusion.result(),
                clock == null ? null : clock.due(),
                cautions(facts));
    }

    private List<Answer.Caution> cautions(CaseFacts facts) {
        return facts.requests().stream()
                .map(this::request)
                .filter(request -> ReviewFirst.wasOwed(facts, request))
                .map(request -> new Answer.Caution(ReviewFirst.CODE, ReviewFirst.zh(request), ReviewFirst.en(request)))
                .toList();
    }

    private Facts request(RequestId request) {
        return CaseFile.of(streams.read(request.value()).stream()
                        .map(event -> (RequestEvent) event)
                        .toList())
                .facts();
    }

    /** The stored stream, and for a dry run what would follow it. */
    private RemedyCase file(CaseId caseId, Receipt receipt) {
        var events = new ArrayList<RemedyEvent>();
        streams.read(caseId.value()).forEach(event -> events.add((RemedyEvent) event));
        if (receipt.dryRun()) {
            receipt.events().stream()
                    .filter(recorded -> recorded.event().aggregate().equals(caseId.value()))
                    .forEach(recorded -> events.add((RemedyEvent) recorded.event()));
        }
        return RemedyCase.of(events);
    }
}
