package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.rule.Rule;
import org.gongkai.rule.Term;
import org.jspecify.annotations.Nullable;

/** How a request comes in, and what its legal date of receipt is (art 31). */
final class Registration {

    private Registration() {}

    static List<RequestEvent> register(RegisterSubmission c, Setting setting) {
        order(Term.SUBMITTED, c.submittedOn(), Term.ARRIVED, c.arrivedOn());
        var submitted = new RequestSubmitted(
                c.agency(),
                c.request(),
                c.channel(),
                c.submittedOn(),
                c.arrivedOn(),
                c.category(),
                c.summary(),
                c.applicant(),
                c.content());
        var events = new ArrayList<RequestEvent>(List.of(submitted));
        LocalDate confirmedOn = c.confirmedOn();
        if (confirmedOn != null && c.channel().needsConfirmation()) {
            events.add(new ReceiptConfirmed(c.agency(), c.request(), confirmedOn, c.confirmedHow()));
        }
        LocalDate receivedOn = receivedOn(c.channel(), c.submittedOn(), c.arrivedOn(), confirmedOn);
        if (receivedOn != null) {
            events.add(received(submitted, receivedOn, c.origin(), setting));
        }
        return events;
    }

    static List<RequestEvent> confirm(Facts facts, RequestCommand.ConfirmReceipt c, Setting setting) {
        String how = c.how() == null ? "" : c.how();
        var confirmed = new ReceiptConfirmed(facts.agency(), facts.requestId(), c.confirmedOn(), how);
        org.gongkai.rule.Fit.require(facts, confirmed);
        var received = new RequestReceived(
                facts.agency(),
                facts.requestId(),
                setting.requestNo().apply(c.confirmedOn().getYear()),
                Origin.NEW,
                c.confirmedOn(),
                null,
                facts.filing().category(),
                Posting.NONE,
                List.of());
        return List.of(confirmed, received);
    }

    /** The legal date of receipt; null while it has to be confirmed. */
    static @Nullable LocalDate receivedOn(
            Channel channel, LocalDate submittedOn, LocalDate arrivedOn, @Nullable LocalDate confirmedOn) {
        return switch (channel) {
            case IN_PERSON, ORAL -> submittedOn;
            case POST_SIGNED -> arrivedOn;
            case POST_UNSIGNED, INTERNET, FAX -> confirmedOn;
        };
    }

    private static RequestReceived received(
            RequestSubmitted filed, LocalDate receivedOn, Origin origin, Setting setting) {
        Integer opening = origin == Origin.LEGACY ? openingYear(receivedOn, setting) : null;
        Rule.DATE_IN_FUTURE.require(!receivedOn.isAfter(setting.today()), Term.RECEIVED, receivedOn);
        return new RequestReceived(
                filed.agency(),
                filed.requestId(),
                setting.requestNo().apply(receivedOn.getYear()),
                origin,
                receivedOn,
                opening,
                filed.category(),
                Posting.NONE,
                List.of());
    }

    /** The year a request pending from before is carried into. */
    private static Integer openingYear(LocalDate receivedOn, Setting setting) {
        Integer opening = setting.openingYear();
        if (opening == null) {
            throw Rule.LEGACY_NEEDS_OPENING.broken();
        }
        Rule.LEGACY_FROM_BEFORE.require(receivedOn.getYear() < opening, opening, receivedOn);
        Rule.YEAR_TAKES_NO_BOOKINGS.require(setting.periods().takes(opening), opening);
        return opening;
    }

    private static void order(Term earlier, LocalDate first, Term later, LocalDate second) {
        Rule.DATES_IN_ORDER.require(!second.isBefore(first), later, second, earlier, first);
    }
}
