package org.gongkai.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongkai.booking.Periods;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.PaperOffice;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.command.request.Setting;
import org.gongkai.command.request.reply.ReplyCommand;
import org.gongkai.deadline.WorkingDayCalendar;
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
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.rule.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The aggregate is a thin shell: it asks, applies and remembers. */
class DisclosureRequestTest {

    private static final AgencyId AGENCY = new AgencyId(7);
    private static final RequestId ID = new RequestId(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RequestSubmitted SUBMITTED = new RequestSubmitted(
            AGENCY, ID, Channel.IN_PERSON, DAY, DAY, Column.NATURAL_PERSON, "街道预算", null, null, FilingDetail.NONE);
    private static final RequestReceived RECEIVED = new RequestReceived(
            AGENCY,
            ID,
            "2026-依申请-0001",
            Origin.NEW,
            DAY,
            null,
            Column.NATURAL_PERSON,
            null,
            posting(Line.NEW_RECEIVED));

    private static final Map<String, String> BY = Map.of("by", "张三");

    private final AggregateTestFixture<DisclosureRequest> requests =
            new AggregateTestFixture<>(DisclosureRequest.class);

    @BeforeEach
    void an_office_that_closed_nothing() {
        requests.registerInjectableResource(new Surroundings() {
            @Override
            public Setting of(AgencyId agency, Circumstances given, String by) {
                return new Setting(
                        LocalDate.of(2026, 11, 20),
                        WorkingDayCalendar.EMPTY,
                        Periods.ALL_OPEN,
                        null,
                        given.faultReason(),
                        PaperOffice.PRACTICE,
                        new PaperOffice());
            }

            @Override
            public void requireActive(AgencyId agency) {
                // Every agency on paper takes requests.
            }

            @Override
            public void decided(List<? extends RequestEvent> events) {
                // Nothing to keep on paper.
            }
        });
    }

    @Test
    void registering_tells_that_it_arrived_and_that_it_counts() {
        requests.givenNoPriorActivity()
                .when(
                        new RegisterSubmission(
                                ID,
                                AGENCY,
                                Channel.IN_PERSON,
                                DAY,
                                DAY,
                                null,
                                "",
                                Column.NATURAL_PERSON,
                                "街道预算",
                                null,
                                null,
                                FilingDetail.NONE,
                                Origin.NEW,
                                null,
                                Circumstances.ORDINARY),
                        BY)
                .expectEvents(SUBMITTED, RECEIVED);
    }

    @Test
    void a_withdrawal_books_the_way_out() {
        var given = new ReplyCommand.Withdraw(DAY.plusDays(1), "书面撤回");
        requests.given(SUBMITTED, RECEIVED)
                .when(new OnRequest(ID, given, Circumstances.ORDINARY), BY)
                .expectEvents(new RequestWithdrawn(
                        AGENCY, ID, DAY.plusDays(1), "书面撤回", Outcome.OTHER_MISC, posting(Line.OTHER_MISC)));
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        requests.given(SUBMITTED, RECEIVED)
                .when(new OnRequest(ID, new ReplyCommand.RecordService(DAY.plusDays(8)), Circumstances.ORDINARY), BY)
                .expectException(RuleBroken.class)
                .expectNoEvents();
    }

    private static Posting posting(Line line) {
        return new Posting(1, List.of(new Booking(AGENCY, 2026, line, Column.NATURAL_PERSON, 1)), false);
    }
}
