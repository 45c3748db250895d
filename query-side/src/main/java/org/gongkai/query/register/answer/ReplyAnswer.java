package org.gongkai.query.register.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Remedy;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.query.register.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant can do against the last reply, and how replies travelled to him.
 *
 * @param remedy which way is open; null before a decision
 * @param remedyText the paragraph on it as the reply has it
 * @param repeatOf for a repeat: the number of the request answered before
 * @param sent every sending of a reply, in order
 * @param returned every time one came back, in order
 */
public record ReplyAnswer(
        @Nullable Remedy remedy,
        @Nullable Label remedyLabel,
        @Nullable String remedyText,
        @Nullable String repeatOf,
        List<Sent> sent,
        List<Returned> returned) {

    /**
     * A reply left the house.
     *
     * @param madeOn the day it counts as made; null for one sent again, which stays made when it was made first
     */
    public record Sent(
            DispatchMethod method,
            Label methodLabel,
            LocalDate on,
            @Nullable LocalDate madeOn,
            @Nullable String postalNo) {}

    /** It came back. */
    public record Returned(
            DeliveryFailure reason,
            Label reasonLabel,
            LocalDate on,
            @Nullable String note) {}

    static ReplyAnswer of(Chronicle chronicle) {
        RequestDecided decided =
                chronicle.counting(RequestDecided.class).reduce((a, b) -> b).orElse(null);
        if (decided == null || chronicle.file().facts().decision() == null) {
            return new ReplyAnswer(null, null, null, null, sent(chronicle), returned(chronicle));
        }
        return new ReplyAnswer(
                decided.remedy(),
                Label.of(decided.remedy()),
                decided.remedyText(),
                decided.repeatOf(),
                sent(chronicle),
                returned(chronicle));
    }

    private static List<Returned> returned(Chronicle chronicle) {
        return chronicle
                .counting(ReplyUndelivered.class)
                .map(e -> new Returned(e.reason(), Label.of(e.reason()), e.returnedOn(), e.note()))
                .toList();
    }

    private static List<Sent> sent(Chronicle chronicle) {
        Stream<Sent> first = chronicle
                .counting(ReplyDispatched.class)
                .map(e -> new Sent(e.method(), Label.of(e.method()), e.dispatchedOn(), e.madeOn(), e.postalNo()));
        Stream<Sent> again = chronicle
                .counting(ReplyRedispatched.class)
                .map(e -> new Sent(e.method(), Label.of(e.method()), e.dispatchedOn(), null, e.postalNo()));
        return Stream.concat(first, again).toList();
    }
}
