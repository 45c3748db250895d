package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.number.Series;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestTransferredIn;
import org.jspecify.annotations.Nullable;

/**
 * A record bears a number.
 *
 * @param agency whose number it is
 * @param series its code, see {@link Series}
 * @param year the year the number is of
 * @param number as it is printed
 * @param bearer the stream the record belongs to: the request
 */
public record NumberUse(AgencyId agency, String series, int year, String number, UUID bearer) {

    /** The number an event bears; null when it bears none. */
    public static @Nullable NumberUse of(Event event) {
        return switch (event) {
            case RequestReceived e -> use(Series.REQUEST, e.receivedOn(), e.requestNo(), e);
            case RequestTransferredIn e
            when e.requestNo() != null -> use(Series.REQUEST, receivedOn(e), e.requestNo(), e);
            case RequestDecided e -> use(Series.REPLY, e.decidedOn(), e.documentNo(), e);
            case CorrectionRequested e -> use(Series.CORRECTION, e.issuedOn(), e.noticeNo(), e);
            case ExplanationRequested e -> use(Series.EXPLANATION, e.issuedOn(), e.noticeNo(), e);
            case ReplyExtended e when e.noticeNo() != null -> use(Series.EXTENSION, e.notifiedOn(), e.noticeNo(), e);
            case FeeCharged e -> use(Series.FEE, e.sentOn(), e.noticeNo(), e);
            default -> null; // Most facts have no number of their own.
        };
    }

    /** A request that moved is numbered in the year it was received, wherever that was. */
    private static LocalDate receivedOn(RequestTransferredIn moved) {
        return moved.inherited().file().stream()
                .map(step -> EventJson.CURRENT.read(step.name(), step.version(), step.payload()))
                .filter(RequestReceived.class::isInstance)
                .map(received -> ((RequestReceived) received).receivedOn())
                .findFirst()
                .orElse(moved.transferredOn());
    }

    private static NumberUse use(Series series, LocalDate on, String number, Event event) {
        return new NumberUse(event.agency(), series.name(), on.getYear(), number, event.aggregate());
    }
}
