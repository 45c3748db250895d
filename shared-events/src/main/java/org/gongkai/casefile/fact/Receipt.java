package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.Inheritance;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestReceived;
import org.jspecify.annotations.Nullable;

/**
 * The legal receipt of a request (art 31).
 *
 * @param requestNo its registration number
 * @param origin newly received, pending from before this log, or come from another request
 * @param receivedOn the date the clock starts from
 * @param openingYear the year a pending one was carried into; null for any other
 * @param previous the request it came from; null when it came from none
 * @param movedIn where it stood when it was taken over from another agency; null when it was not
 */
public record Receipt(
        String requestNo,
        Origin origin,
        LocalDate receivedOn,
        @Nullable Integer openingYear,
        @Nullable RequestId previous,
        @Nullable MovedIn movedIn) {

    /** As the event tells it. */
    public static Receipt of(RequestReceived e) {
        Inheritance inherited = e.inherited();
        RequestId previous = inherited == null ? null : inherited.previous();
        return new Receipt(e.requestNo(), e.origin(), e.receivedOn(), e.openingYear(), previous, null);
    }

    /** The same on another date. */
    public Receipt on(LocalDate date) {
        return new Receipt(requestNo, origin, date, openingYear, previous, movedIn);
    }

    /** The same receipt at the agency that took the request over. */
    public Receipt takenOver(String number, RequestId from, @Nullable MovedIn standing) {
        return new Receipt(number, Origin.SUCCESSION, receivedOn, null, from, standing);
    }
}
