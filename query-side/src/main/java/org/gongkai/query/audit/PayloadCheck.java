package org.gongkai.query.audit;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.events.Event;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.json.UnknownEvent;
import org.gongkai.events.json.UnreadableEvent;
import org.gongkai.events.ledger.Booking;
import org.jspecify.annotations.Nullable;

/** Holds the typed columns of a record, which are what is counted, against its text, which is what happened. */
public final class PayloadCheck {

    private final Remarks remarks;

    /** Notes what it finds here. */
    public PayloadCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The event in a record; null, and a remark, when this program cannot read it. */
    public @Nullable Event read(StoredEvent stored) {
        try {
            return EventJson.CURRENT.read(stored.name(), stored.version(), stored.payload());
        } catch (UnknownEvent | UnreadableEvent e) {
            String kind = e instanceof UnknownEvent ? "UNKNOWN_EVENT" : "UNREADABLE";
            String what = stored.name() + " " + stored.version();
            remarks.add(
                    kind,
                    stored.position(),
                    "记录 " + stored.position() + "：无法读取（" + what + "）。",
                    "Record " + stored.position() + ": " + what + " cannot be read.");
            return null;
        }
    }

    /** Reads the text and holds every typed column against it. */
    void check(StoredEvent stored) {
        Event event = read(stored);
        if (event == null) {
            return;
        }
        int[] posted = event.posting().flat();
        if (!Arrays.equals(stored.bookings(), posted)) {
            differs(stored, "BOOKINGS_DIFFER", "入账栏", Arrays.toString(stored.bookings()), Arrays.toString(posted));
        }
        compare(stored, "OCCURRED_ON_DIFFERS", "日期栏", stored.occurredOn(), event.occurredOn());
        compare(stored, "AGENCY_DIFFERS", "机关栏", stored.agency(), event.agency().value());
        compare(stored, "STREAM_DIFFERS", "归属栏", stored.aggregate(), event.aggregate());
        boolean foreign = IntStream.iterate(0, i -> i < posted.length, i -> i + Booking.WIDTH)
                .anyMatch(i -> posted[i] != stored.agency());
        if (foreign) {
            differs(stored, "FOREIGN_BOOKING", "入账机关", stored.agency(), Arrays.toString(posted));
        }
    }

    private void compare(StoredEvent stored, String kind, String column, Object typed, Object told) {
        if (!Objects.equals(typed, told)) {
            differs(stored, kind, column, typed, told);
        }
    }

    private void differs(StoredEvent stored, String kind, String column, Object typed, Object told) {
        remarks.add(
                kind,
                stored.position(),
                "记录 %d：%s为 %s，原文为 %s。".formatted(stored.position(), column, typed, told),
                "Record %d: the column says %s, the text %s.".formatted(stored.position(), typed, told));
    }
}
