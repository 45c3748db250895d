package org.gongkai.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.events.chain.StoredEvent;

/**
 * A stored event as a CloudEvent 1.0 in Kafka's binary mode: the payload word for word, all else in headers.
 *
 * <p>Nothing the log knows is lost on the way, so the receiver can reckon the check code anew.
 */
public final class Envelope {

    /** The media type of every payload. */
    public static final String CONTENT_TYPE = "content-type";

    /** Its place in the log, from 1 without gaps: what readers go by. */
    public static final String POSITION = "ce_position";

    private static final String VERSION = "ce_dataversion";
    private static final String TYPE = "ce_type";
    private static final String TIME = "ce_time";
    private static final String SUBJECT = "ce_subject";
    private static final String SEQUENCE = "ce_streamsequence";
    private static final String AGENCY = "ce_agency";
    private static final String AGENCY_SEQUENCE = "ce_agencysequence";
    private static final String OCCURRED_ON = "ce_occurredon";
    private static final String BOOKINGS = "ce_bookings";
    private static final String METADATA = "ce_metadata";
    private static final String CHECK_CODE = "ce_checkcode";

    /** Every header with what it means, for the contract; all are text and always there. */
    public static final Map<String, String> ATTRIBUTES = attributes();

    private Envelope() {}

    private static Map<String, String> attributes() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put("ce_specversion", "CloudEvents 1.0");
        meanings.put("ce_id", "store/position");
        meanings.put("ce_source", "/gongkai/stores/store");
        meanings.put(TYPE, "the event's stable name, one of the messages here");
        meanings.put(TIME, "when it was recorded, RFC 3339, to the microsecond");
        meanings.put(SUBJECT, "the stream it belongs to, UUID; also the record's key");
        meanings.put(VERSION, "version of the payload's schema, from 1");
        meanings.put(POSITION, "its place in the log, from 1 without a hole");
        meanings.put(SEQUENCE, "its place in the stream, from 0");
        meanings.put(AGENCY, "whose fact it is; 0 for the installation");
        meanings.put(AGENCY_SEQUENCE, "its place among the agency's records, from 1 without a hole");
        meanings.put(OCCURRED_ON, "the legal date of the fact, ISO");
        meanings.put(BOOKINGS, "agency,period,line,column,amount of each entry in the ledger; empty when none");
        meanings.put(METADATA, "who recorded it and for whom, JSON");
        meanings.put(CHECK_CODE, "SHA-256 over it and through the one before over all earlier ones, hex; docs/log.md");
        meanings.put(CONTENT_TYPE, "application/json");
        return Collections.unmodifiableMap(meanings);
    }

    /** What lies beside the payload, in this order: the names are CloudEvents', their values plain text. */
    public static Map<String, String> headers(StoredEvent event, String store) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", store + "/" + event.position());
        headers.put("ce_source", "/gongkai/stores/" + store);
        headers.put(TYPE, event.name());
        headers.put(TIME, event.recordedAt().toString());
        headers.put(SUBJECT, event.aggregate().toString());
        headers.put(VERSION, Integer.toString(event.version()));
        headers.put(POSITION, Long.toString(event.position()));
        headers.put(SEQUENCE, Long.toString(event.sequence()));
        headers.put(AGENCY, Integer.toString(event.agency()));
        headers.put(AGENCY_SEQUENCE, Long.toString(event.agencySeq()));
        headers.put(OCCURRED_ON, event.occurredOn().toString());
        headers.put(
                BOOKINGS,
                Arrays.stream(event.bookings()).mapToObj(Integer::toString).collect(Collectors.joining(",")));
        headers.put(METADATA, event.metadata());
        headers.put(CHECK_CODE, HexFormat.of().formatHex(event.hash()));
        headers.put(CONTENT_TYPE, "application/json");
        return headers;
    }

    /**
     * The stored event that {@link #headers} described.
     *
     * @throws UnreadableEnvelope when an attribute is missing or is not what it should be
     */
    public static StoredEvent open(Map<String, String> headers, String payload) {
        return new StoredEvent(
                read(headers, POSITION, Long::valueOf),
                read(headers, TIME, Instant::parse),
                read(headers, TYPE, text -> text),
                read(headers, VERSION, Integer::valueOf),
                read(headers, SUBJECT, UUID::fromString),
                read(headers, SEQUENCE, Long::valueOf),
                read(headers, AGENCY, Integer::valueOf),
                read(headers, AGENCY_SEQUENCE, Long::valueOf),
                read(headers, OCCURRED_ON, LocalDate::parse),
                read(headers, BOOKINGS, Envelope::numbers),
                payload,
                read(headers, METADATA, text -> text),
                read(headers, CHECK_CODE, HexFormat.of()::parseHex));
    }

    private static <T> T read(Map<String, String> headers, String attribute, Function<String, T> as) {
        String text = headers.get(attribute);
        if (text == null) {
            throw new UnreadableEnvelope(attribute, "missing");
        }
        try {
            return as.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            var unreadable = new UnreadableEnvelope(attribute, "not what it should be");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static int[] numbers(String text) {
        return text.isEmpty()
                ? new int[0]
                : Arrays.stream(text.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }
}
