package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.Source;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ReceiptRule;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.YearRule;
import org.jspecify.annotations.Nullable;

/** How a request comes in, and what its legal date of receipt is (art 31). */
public final class Registration {

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
                c.content(),
                c.detail());
        requireNew(c, setting);
        var events = new ArrayList<RequestEvent>(List.of(submitted));
        LocalDate confirmedOn = c.confirmedOn();
        if (confirmedOn != null && c.channel().needsConfirmation()) {
            events.add(new ReceiptConfirmed(c.agency(), c.request(), confirmedOn, c.confirmedHow()));
        }
        LocalDate receivedOn = receivedOn(c.channel(), c.submittedOn(), c.arrivedOn(), confirmedOn);
        if (receivedOn != null) {
            events.add(received(submitted, receivedOn, c, setting));
        }
        return events;
    }

    /** Written down by somebody where it was spoken, and not registered under its number outside before. */
    private static void requireNew(RegisterSubmission c, Setting setting) {
        ReceiptRule.ORAL_FILLED_IN.require(
                c.channel() != Channel.ORAL || c.detail().filledInBy() != null);
        Source source = c.detail().source();
        if (source != null) {
            setting.office().registered(source).ifPresent(known -> {
                throw ReceiptRule.EXTERNAL_NO_TAKEN.broken(source.externalNo(), known);
            });
        }
    }

    /** The legal date of receipt; null while it has to be confirmed. */
    public static @Nullable LocalDate receivedOn(
            Channel channel,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn) {
        return switch (channel) {
            case IN_PERSON, ORAL -> submittedOn;
            case POST_SIGNED -> arrivedOn;
            case POST_UNSIGNED, INTERNET, FAX -> confirmedOn;
        };
    }

    private static RequestReceived received(
            RequestSubmitted filed, LocalDate receivedOn, RegisterSubmission c, Setting setting) {
        Origin origin = c.origin();
        String typed = c.requestNo();
        Integer opening = origin == Origin.LEGACY ? openingYear(receivedOn, setting) : null;
        RecordRule.DATE_IN_FUTURE.require(!receivedOn.isAfter(setting.today()), Term.RECEIVED, receivedOn);
        return new RequestReceived(
                filed.agency(),
                filed.requestId(),
                setting.office().requestNo(receivedOn.getYear(), typed),
                origin,
                receivedOn,
                opening,
                filed.category(),
                null,
                Posting.NONE);
    }

    /** The year a request pending from before is carried into. */
    private static Integer openingYear(LocalDate receivedOn, Setting setting) {
        Integer opening = setting.openingYear();
        if (opening == null) {
            throw YearRule.LEGACY_NEEDS_OPENING.broken();
        }
        YearRule.LEGACY_FROM_BEFORE.require(receivedOn.getYear() < opening, opening, receivedOn);
        YearRule.YEAR_TAKES_NO_BOOKINGS.require(setting.periods().takes(opening), opening);
        return opening;
    }

    private static void order(Term earlier, LocalDate first, Term later, LocalDate second) {
        RecordRule.DATES_IN_ORDER.require(!second.isBefore(first), later, second, earlier, first);
    }
}
