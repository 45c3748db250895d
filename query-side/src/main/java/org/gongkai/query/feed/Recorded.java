package org.gongkai.query.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.ledger.Booking;

/**
 * One record of the log as it was stored.
 *
 * @param position its place in the log (记录序号), from 1 and without a hole
 * @param recordedAt when it was stored, to the microsecond; never before the record before it
 * @param name the event's stable name
 * @param version of its payload, from 1
 * @param aggregate the stream it belongs to; for what happens to a request, the request
 * @param sequence its place in the stream, from 0
 * @param agency whose fact it is
 * @param occurredOn the legal date of the fact
 * @param bookings the typed copy of what it adds to the ledger, in the order of the payload
 * @param payload the event as JSON, exactly as stored
 * @param metadata who recorded it and for whom, as JSON, exactly as stored
 */
public record Recorded(
        long position,
        Instant recordedAt,
        String name,
        int version,
        UUID aggregate,
        long sequence,
        AgencyId agency,
        LocalDate occurredOn,
        List<Booking> bookings,
        String payload,
        String metadata) {

    private static final Pattern TRACE = Pattern.compile("\"(cmd|req)\"\\s*:\\s*\"([0-9a-fA-F-]{32,36})\"");

    /** What leads from it to who caused it: " (command …, request …)", for a line about it; never a name. */
    public String trace() {
        return TRACE.matcher(metadata)
                .results()
                .map(found -> (found.group(1).equals("cmd") ? "command " : "request ") + found.group(2))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", ", " (", ")"), text -> text.length() == 3 ? "" : text));
    }

    /**
     * The event, its payload brought up to the present version.
     *
     * @throws RuntimeException when the name or the version is unknown, or the payload is not what they promise
     */
    public Event event() {
        return EventJson.CURRENT.read(name, version, payload);
    }
}
