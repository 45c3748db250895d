package org.gongkai.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event of a request as it was stored.
 *
 * @param sequence its number within the request, from 0
 * @param position its place in the log (记录序号)
 * @param by the account that recorded it; null where the log does not say
 * @param onBehalfOf who decided it, when somebody else typed it in
 * @param payload the event as JSON, exactly as stored
 */
public record Recounted(
        long sequence,
        long position,
        Instant recordedAt,
        String name,
        int version,
        int agency,
        LocalDate occurredOn,
        @Nullable String by,
        @Nullable String onBehalfOf,
        String payload,
        List<Booking> bookings) {

    /** The event. */
    public RequestEvent event() {
        return (RequestEvent) EventJson.CURRENT.read(name, version, payload);
    }
}
