package org.gongkai.events.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.events.Event;
import org.gongkai.events.chain.Finding.Kind;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.json.UnknownEvent;
import org.gongkai.events.json.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/**
 * Walks a log from its first event, in order of position, and reckons every check code anew. After a fault it goes on
 * from what
 * is stored, so that one altered record is one finding.
 */
public final class ChainVerifier {

    /** How many findings are kept in words; the others are only counted. */
    public static final int KEPT = 100;

    private final Digest digest = new Digest();
    private final Map<Integer, Long> agencies = new HashMap<>();
    private final SortedMap<Long, String> attested;
    private final List<Finding> findings = new ArrayList<>();
    private Instant recordedAt = Instant.MIN;
    private byte[] head = Digest.origin();
    private long position;
    private long events;
    private long faults;

    private final @Nullable EventJson json;

    /** With check codes kept outside the log, in hex by position. */
    public ChainVerifier(Map<Long, String> attested) {
        this.attested = new TreeMap<>(attested);
        this.json = null;
    }

    /** The same, and every text is read too, and compared with the typed columns that are counted from. */
    public ChainVerifier(Map<Long, String> attested, EventJson json) {
        this.attested = new TreeMap<>(attested);
        this.json = json;
    }

    /** Walks the whole log. */
    public static Verdict verify(Iterator<StoredEvent> log, Map<Long, String> attested) {
        var verifier = new ChainVerifier(attested);
        log.forEachRemaining(verifier::accept);
        return verifier.verdict();
    }

    /** The next event of the log. */
    public void accept(StoredEvent event) {
        events++;
        if (event.position() == position + 1) {
            checkCode(event);
        } else if (event.position() > position) {
            found(event, Kind.MISSING, "记录缺失，应为 " + (position + 1) + "。 Expected record " + (position + 1) + ".");
        } else {
            found(event, Kind.OUT_OF_ORDER, "记录重复或次序颠倒。 The record is there twice or out of order.");
        }
        checkAgency(event);
        if (json != null) {
            checkCopies(event, json);
        }
        if (event.recordedAt().isBefore(recordedAt)) {
            found(event, Kind.TIME_REVERSED, "记录时间早于上一条。 Recorded before the record ahead of it.");
        }
        position = event.position();
        head = event.hash();
        recordedAt = event.recordedAt();
        checkAttested(event);
    }

    private void checkCode(StoredEvent event) {
        byte[] expected = digest.next(head, event.position(), event.recordedAt(), digest.of(event));
        if (!Arrays.equals(expected, event.hash())) {
            found(event, Kind.ALTERED, "校验码不符。 The check code does not fit.");
        }
    }

    private void checkAgency(StoredEvent event) {
        long expected = agencies.getOrDefault(event.agency(), 0L) + 1;
        agencies.put(event.agency(), event.agencySeq());
        if (event.agencySeq() != expected) {
            found(
                    event,
                    Kind.AGENCY_COUNT,
                    "机关 " + event.agency() + " 的记录应为第 " + expected + " 条，实为第 " + event.agencySeq()
                            + " 条。 Expected number " + expected + " of agency " + event.agency() + ", found "
                            + event.agencySeq() + ".");
        }
    }

    private void checkCopies(StoredEvent event, EventJson json) {
        try {
            if (!copied(event, json.read(event.name(), event.version(), event.payload()))) {
                found(event, Kind.COPY_DIFFERS, "统计用的字段与记录内容不符。 The typed columns are not what the text says.");
            }
        } catch (UnknownEvent | UnreadableEvent e) {
            found(event, Kind.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static boolean copied(StoredEvent event, Event read) {
        return event.aggregate().equals(read.aggregate())
                && event.agency() == read.agency().value()
                && event.occurredOn().equals(read.occurredOn())
                && Arrays.equals(event.bookings(), read.posting().flat());
    }

    private void checkAttested(StoredEvent event) {
        String outside = attested.remove(event.position());
        if (outside != null && !outside.equals(HexFormat.of().formatHex(event.hash()))) {
            found(event, Kind.OTHER_THAN_ATTESTED, "校验码与外部存证不符。 The check code attested outside is another.");
        }
    }

    private void found(StoredEvent event, Kind kind, String message) {
        found(event.position(), kind, message);
    }

    private void found(long at, Kind kind, String message) {
        faults++;
        if (findings.size() < KEPT) {
            findings.add(new Finding(at, kind, "记录 " + at + "：" + message));
        }
    }

    /** What was found, the log being at its end. */
    public Verdict verdict() {
        attested.keySet()
                .forEach(at -> found(
                        at, Kind.OTHER_THAN_ATTESTED, "外部存证的记录已不存在。 The record attested outside is not in the log."));
        attested.clear();
        return new Verdict(events, position, head, faults, findings);
    }
}
