package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongkai.booking.Periods;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.rule.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The aggregate is a thin shell: it asks, applies and remembers. */
class DisclosureRequestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RequestSubmitted SUBMITTED = new RequestSubmitted(
            Requests.AGENCY, Requests.ID, Channel.IN_PERSON, DAY, DAY, Column.NATURAL_PERSON, "街道预算", null, null);
    private static final RequestReceived RECEIVED = new RequestReceived(
            Requests.AGENCY,
            Requests.ID,
            "2026-依申请-0001",
            Origin.NEW,
            DAY,
            null,
            Column.NATURAL_PERSON,
            posting(Line.NEW_RECEIVED),
            List.of());

    private final AggregateTestFixture<DisclosureRequest> requests =
            new AggregateTestFixture<>(DisclosureRequest.class);

    @BeforeEach
    void an_office_that_closed_nothing() {
        requests.registerInjectableResource((Surroundings) (agency, given) -> new Setting(
                LocalDate.of(2026, 11, 20),
                WorkingDayCalendar.EMPTY,
                Periods.ALL_OPEN,
                null,
                given.faultReason(),
                year -> year + "-依申请-0001"));
    }

    @Test
    void registering_tells_that_it_arrived_and_that_it_counts() {
        requests.givenNoPriorActivity()
                .when(new RegisterSubmission(
                        Requests.ID,
                        Requests.AGENCY,
                        Channel.IN_PERSON,
                        DAY,
                        DAY,
                        null,
                        "",
                        Column.NATURAL_PERSON,
                        "街道预算",
                        null,
                        null,
                        Origin.NEW,
                        Circumstances.ORDINARY))
                .expectEvents(SUBMITTED, RECEIVED);
    }

    @Test
    void a_withdrawal_books_the_way_out() {
        var given = new RequestCommand.Withdraw(DAY.plusDays(1), "书面撤回");
        requests.given(SUBMITTED, RECEIVED)
                .when(new OnRequest(Requests.ID, given, Circumstances.ORDINARY))
                .expectEvents(new RequestWithdrawn(
                        Requests.AGENCY,
                        Requests.ID,
                        DAY.plusDays(1),
                        "书面撤回",
                        Outcome.OTHER_MISC,
                        posting(Line.OTHER_MISC)));
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        requests.given(SUBMITTED, RECEIVED)
                .when(new OnRequest(Requests.ID, Steps.post("2026-03-10"), Circumstances.ORDINARY))
                .expectException(RuleBroken.class)
                .expectNoEvents();
    }

    private static Posting posting(Line line) {
        return new Posting(1, List.of(new Booking(Requests.AGENCY, 2026, line, Column.NATURAL_PERSON, 1)), false);
    }
}
