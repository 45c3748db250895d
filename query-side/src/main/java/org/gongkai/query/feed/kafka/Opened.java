package org.gongkai.query.feed.kafka;

import org.gongkai.events.AgencyId;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.ledger.Posting;
import org.gongkai.query.feed.Recorded;

/** A stored event as this side reads it. */
final class Opened {

    private Opened() {}

    static Recorded from(StoredEvent event) {
        return new Recorded(
                event.position(),
                event.recordedAt(),
                event.name(),
                event.version(),
                event.aggregate(),
                event.sequence(),
                new AgencyId(event.agency()),
                event.occurredOn(),
                Posting.unflatten(event.bookings()),
                event.payload(),
                event.metadata());
    }
}
