package org.gongkai.command.desk;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongkai.command.number.NumberSeries;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestWithdrawn;
import org.jspecify.annotations.Nullable;

/** The smallest request there can be: it comes in, may be numbered, and may go. */
final class Paper {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    record Submit(UUID id, int agency) {}

    /** Numbers the request; refused only after its number was taken when told so. */
    record Receive(@TargetAggregateIdentifier UUID id, boolean refused) {}

    record Withdraw(@TargetAggregateIdentifier UUID id) {}

    /** Submitted and received at once. */
    record Hand(UUID id, int agency) {}

    /** Changes nothing. */
    record LookAt(@TargetAggregateIdentifier UUID id) {}

    @AggregateIdentifier
    private UUID id;

    private AgencyId agency = AgencyId.INSTALLATION;
    private @Nullable String number;

    /** For Axon, which folds the events into it. */
    Paper() {}

    @CommandHandler
    Paper(Submit command) {
        apply(submitted(command.id(), new AgencyId(command.agency())));
    }

    @CommandHandler
    Paper(Hand command, NumberSeries numbers) {
        // Inside a constructor Axon folds only afterwards.
        id = command.id();
        agency = new AgencyId(command.agency());
        apply(submitted(id, agency));
        apply(received(numbers.next(agency, "request", 2026)));
    }

    private static RequestSubmitted submitted(UUID id, AgencyId agency) {
        return new RequestSubmitted(
                agency,
                new RequestId(id),
                Channel.IN_PERSON,
                DAY,
                DAY,
                Column.NATURAL_PERSON,
                "征地补偿方案 “附图”",
                null,
                null,
                FilingDetail.NONE);
    }

    @CommandHandler
    void receive(Receive command, NumberSeries numbers) {
        RequestReceived received = received(numbers.next(agency, "request", 2026));
        if (command.refused()) {
            throw new IllegalArgumentException("refused after " + received.requestNo());
        }
        apply(received);
    }

    private RequestReceived received(int next) {
        var posting = new Posting(1, List.of(booking(Line.NEW_RECEIVED)), false);
        return new RequestReceived(
                agency, new RequestId(id), "2026-" + next, Origin.NEW, DAY, null, Column.NATURAL_PERSON, null, posting);
    }

    private Booking booking(Line line) {
        return new Booking(agency, 2026, line, Column.NATURAL_PERSON, 1);
    }

    @CommandHandler
    void withdraw(Withdraw command) {
        if (number == null) {
            throw new IllegalStateException("not received yet: " + command.id());
        }
        var posting = new Posting(1, List.of(booking(Line.OTHER_MISC)), false);
        apply(new RequestWithdrawn(agency, new RequestId(id), DAY, "书面声明", Outcome.OTHER_MISC, posting));
    }

    @CommandHandler
    void lookAt(LookAt command) {
        if (!command.id().equals(id)) {
            throw new IllegalStateException("looked at " + id + " instead of " + command.id());
        }
    }

    @EventSourcingHandler
    void on(RequestSubmitted event) {
        id = event.aggregate();
        agency = event.agency();
    }

    @EventSourcingHandler
    void on(RequestReceived event) {
        number = event.requestNo();
    }
}
