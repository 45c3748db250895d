package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.casefile.fact.Delay;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Order;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * What the facts mean for the reply clock. Only what is lawful moves it: a notice that was late, or a second one, is on
 * record and moves nothing.
 */
final class Period {

    private Period() {}

    static ClockFacts of(Facts facts, LocalDate receivedOn) {
        ClockFacts clock = started(facts, receivedOn);
        Extension extension = facts.extension();
        if (extension != null && extension.lawful()) {
            clock = clock.extended(extension.workingDays());
        }
        Delay delay = facts.delay();
        if (delay != null && delay.lawful()) {
            clock = clock.appointed(delay.until());
        }
        for (Suspension pause : suspensions(facts).toList()) {
            clock = clock.suspended(pause);
        }
        LocalDate stop = stoppedOn(facts);
        if (stop != null) {
            clock = clock.stopped(stop);
        }
        LocalDate end = endedOn(facts);
        return end == null ? clock : clock.ended(end);
    }

    /** From the receipt, or from the last of what starts the period anew. */
    private static ClockFacts started(Facts facts, LocalDate receivedOn) {
        ClockFacts clock = ClockFacts.received(receivedOn);
        for (Correction c : facts.corrections()) {
            clock = c.lawful() ? later(clock, ClockFacts.Start.CORRECTION, c.submittedOn()) : clock;
        }
        for (Fee fee : facts.fees()) {
            clock = fee.lawful() ? later(clock, ClockFacts.Start.PAYMENT, fee.paidOn()) : clock;
        }
        Order order = facts.order();
        if (order == null || order.successor() != null || order.servedOn().isBefore(clock.base())) {
            return clock;
        }
        ClockFacts anew = clock.restarted(ClockFacts.Start.ORDER, order.servedOn(), order.workingDays());
        return order.replyBy() == null ? anew : anew.appointed(order.replyBy());
    }

    private static ClockFacts later(ClockFacts clock, ClockFacts.Start by, @Nullable LocalDate on) {
        return on == null || on.isBefore(clock.base()) ? clock : clock.restarted(by, on);
    }

    private static Stream<Suspension> suspensions(Facts facts) {
        Explanation explanation = facts.explanation();
        return Stream.of(
                        facts.consultations().stream().map(Consultation::suspension),
                        facts.fees().stream().map(Fee::suspension),
                        explanation == null ? Stream.<Suspension>empty() : explanation.suspensions().stream())
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** Since when a correction or a payment is awaited; null when neither is. */
    private static @Nullable LocalDate stoppedOn(Facts facts) {
        return Stream.concat(
                        facts.corrections().stream()
                                .filter(c -> c.isOpen() && c.lawful())
                                .map(Correction::issuedOn),
                        facts.fees().stream()
                                .filter(f -> f.isOpen() && f.lawful())
                                .map(Fee::sentOn))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate endedOn(Facts facts) {
        if (facts.closure() != null) {
            return facts.closure().on();
        }
        if (facts.movedOut() != null) {
            return facts.movedOut().on();
        }
        return facts.voidedOn();
    }
}
