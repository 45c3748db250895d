package org.gongkai.query.audit.explain;

import java.util.List;
import java.util.UUID;
import org.gongkai.events.Event;
import org.gongkai.events.Fault;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.page.EventWords;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Metadata;
import org.gongkai.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Explains one record of the log. */
final class RecordExplainer {

    private final Feed feed;
    private final Ledger ledger;
    private final Register register;
    private final Docket docket;

    RecordExplainer(Feed feed, Ledger ledger, Register register, Docket docket) {
        this.feed = feed;
        this.ledger = ledger;
        this.register = register;
        this.docket = docket;
    }

    ExplainedRecord record(long position) {
        var found = position < 1
                ? null
                : feed.read(position - 1, 1).stream().findFirst().orElse(null);
        if (found == null) {
            throw Refused.notFound(
                    "what",
                    "没有记录 %d，目前最新为 %d。".formatted(position, feed.head()),
                    "There is no record %d; the newest is %d.".formatted(position, feed.head()));
        }
        return explained(found);
    }

    private ExplainedRecord explained(Recorded stored) {
        Event event = stored.event();
        var words = EventWords.of(event);
        var who = Metadata.read(stored.metadata());
        UUID request = event instanceof RequestEvent ? stored.aggregate() : null;
        UUID caseId = event instanceof RemedyEvent ? stored.aggregate() : null;
        return new ExplainedRecord(
                stored.position(),
                stored.recordedAt(),
                stored.name(),
                stored.version(),
                words.zh(),
                words.en(),
                words.article(),
                stored.occurredOn(),
                stored.agency().value(),
                Explain.name(ledger, stored.agency()),
                request,
                request == null ? null : number(request),
                caseId,
                caseId == null ? null : caseNo(caseId),
                stored.sequence(),
                who.by(),
                who.onBehalfOf(),
                event.posting().rule(),
                event.posting().late(),
                stored.bookings().stream().map(b -> BookedCell.of(b, ledger)).toList(),
                faults(event),
                stored.payload());
    }

    private static List<String> faults(Event event) {
        List<Fault> faults = switch (event) {
            case RequestEvent happened -> happened.faults();
            case RemedyEvent happened -> happened.faults();
            default -> List.of();
        };
        return faults.stream()
                .map(fault -> fault.rule() + "（" + fault.reason() + "）")
                .toList();
    }

    private @Nullable String caseNo(UUID caseId) {
        return docket.story(caseId).map(story -> story.facts().filed().caseNo()).orElse(null);
    }

    private @Nullable String number(UUID request) {
        return register.chronicle(request)
                .map(chronicle -> chronicle.row().requestNo())
                .orElse(null);
    }
}
