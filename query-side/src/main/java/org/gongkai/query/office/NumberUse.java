package org.gongkai.query.office;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.Event;
import org.gongkai.events.number.Series;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestReceived;
import org.jspecify.annotations.Nullable;

/**
 * A record bears a number.
 *
 * @param series its code
 * @param year the year the number is of
 * @param number as it is printed
 * @param request whose record it is
 */
record NumberUse(String series, int year, String number, UUID request) {

    /** The number an event bears; null when it bears none. */
    static @Nullable NumberUse of(Event event) {
        return switch (event) {
            case RequestReceived e -> use(Series.REQUEST, e.receivedOn(), e.requestNo(), e);
            case RequestDecided e -> use(Series.REPLY, e.decidedOn(), e.documentNo(), e);
            case CorrectionRequested e -> use(Series.CORRECTION, e.issuedOn(), e.noticeNo(), e);
            case ExplanationRequested e -> use(Series.EXPLANATION, e.issuedOn(), e.noticeNo(), e);
            case FeeCharged e -> use(Series.FEE, e.sentOn(), e.noticeNo(), e);
            default -> null; // Most facts have no number of their own.
        };
    }

    private static NumberUse use(Series series, LocalDate on, String number, Event event) {
        return new NumberUse(series.name(), on.getYear(), number, event.aggregate());
    }
}
