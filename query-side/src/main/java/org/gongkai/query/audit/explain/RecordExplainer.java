package org.gongkai.query.audit.explain;

import java.util.List;
import java.util.UUID;
import org.gongkai.events.Event;
import org.gongkai.events.request.RequestEvent;
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

    RecordExplainer(Feed feed, Ledger ledger, Register register) {
        this.feed = feed;
        this.ledger = ledger;
        this.register = register;
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
        return event instanceof RequestEvent happened
                ? happened.faults().stream()
                        .map(fault -> fault.rule() + "（" + fault.reason() + "）")
                        .toList()
                : List.of();
    }

    private @Nullable String number(UUID request) {
        return register.chronicle(request)
                .map(chronicle -> chronicle.row().requestNo())
                .orElse(null);
    }
}
