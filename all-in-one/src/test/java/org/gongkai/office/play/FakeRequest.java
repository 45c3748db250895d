package org.gongkai.office.play;

import static org.gongkai.office.play.FakeReply.confessed;
import static org.gongkai.office.play.FakeReply.date;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;

/** One request of the fake office, which knows the law by heart and refuses everything unlawful. */
final class FakeRequest {

    static final LocalDate NEVER = LocalDate.MAX;

    final String id;
    Column column;
    final boolean legacy;
    final String no;
    private final WorkingDayCalendar calendar;
    private final LocalDate today;
    private final Channel channel;
    private LocalDate last;

    LocalDate receivedOn = NEVER;
    LocalDate closedOn = NEVER;
    Outcome outcome = Outcome.OTHER_MISC;

    final FakeCorrection correction;
    private final FakeClock clock;
    final FakeAsked asked = new FakeAsked();
    final FakeFee fee = new FakeFee();
    final FakeWork work = new FakeWork();
    boolean decided;
    boolean voided;
    private boolean replyServed;
    int steps = 1;

    FakeRequest(String id, String no, JsonNode body, WorkingDayCalendar calendar, LocalDate today) {
        this.id = id;
        this.no = no;
        this.calendar = calendar;
        this.today = today;
        this.correction = new FakeCorrection(calendar);
        this.clock = new FakeClock(calendar);
        this.column = Column.valueOf(body.path("category").asText());
        this.legacy = body.path("origin").asText().equals("LEGACY");
        this.channel = Channel.valueOf(body.path("channel").asText());
        check(body.path("summary").asText().length() <= 60, "summary");
        check(!body.path("applicant").path("name").asText().isEmpty(), "applicant");
        LocalDate submitted = date(body, body.has("submittedOn") ? "submittedOn" : "arrivedOn");
        LocalDate arrived = date(body, body.has("arrivedOn") ? "arrivedOn" : "submittedOn");
        last = arrived;
        if (!channel.needsConfirmation()) {
            received(channel == Channel.POST_SIGNED ? arrived : submitted);
        } else if (body.has("confirmedOn")) {
            received(date(body, "confirmedOn"));
        }
    }

    private void received(LocalDate on) {
        forward(on);
        receivedOn = on;
        clock.starts(on);
    }

    void apply(String command, JsonNode body) {
        steps++;
        switch (command) {
            case "confirm-receipt" -> confirmed(date(body, "confirmedOn"));
            case "request-correction" -> {
                open();
                correction.asked(body, receivedOn, forward(date(body, "issuedOn")));
            }
            case "record-correction-service" -> correction.served(on(body));
            case "submit-correction" -> corrected(date(body, "receivedOn"));
            case "close-uncorrected" -> abandoned(date(body, "abandonedOn"));
            case "consult-third-party" -> consulted(body, true);
            case "consult-agency" -> consulted(body, false);
            case "record-consultation-service" -> asked.served(body, on(body));
            case "record-opinion" -> heard(body, date(body, "receivedOn"));
            case "lapse-consultation" -> heard(body, asked.lapse(body, calendar));
            case "extend-reply" -> extended(body);
            case "decide" -> decide(body);
            case "dispatch-reply" -> dispatch(body);
            case "record-service" -> replyServed(on(body));
            default -> fee(command, body);
        }
    }

    private void fee(String command, JsonNode body) {
        switch (command) {
            case "charge-fee" -> {
                open();
                LocalDate on = forward(date(body, "sentOn"));
                check(!on.isAfter(due()), "fee notice late");
                fee.charged(body, on, calendar);
            }
            case "record-fee-service" -> fee.served(on(body), calendar);
            case "record-payment" -> {
                fee.paid(body, forward(date(body, "paidOn")));
                clock.starts(last);
            }
            case "schedule-delay" -> {
                clock.putOff(date(body, "until"), forward(date(body, "notifiedOn")), due());
            }
            case "close-unpaid" -> {
                fee.lapsed(date(body, "abandonedOn"));
                close(date(body, "abandonedOn"), Outcome.OTHER_ABANDONED_FEE_UNPAID);
            }
            default -> leaveOrMend(command, body);
        }
    }

    private void leaveOrMend(String command, JsonNode body) {
        switch (command) {
            case "withdraw" -> {
                open();
                check(!body.path("evidence").asText().isEmpty(), "evidence");
                close(date(body, "withdrawnOn"), Outcome.OTHER_MISC);
            }
            case "amend-category" -> column = Column.valueOf(body.path("to").asText());
            case "amend-summary" -> check(body.path("to").asText().length() <= 60, "summary");
            case "void" -> {
                check(!body.path("duplicateOf").asText().isEmpty(), "duplicate of nothing");
                voided = true;
                forward(date(body, "voidedOn"));
            }
            case "retract-step" -> {
                check(body.path("step").asInt() == steps - 1 && !closedOn.equals(NEVER), "only a reply just sent");
                closedOn = NEVER;
            }
            default -> {
                forward(FakeWork.date(command, body));
                work.done(command, body, !closedOn.equals(NEVER));
            }
        }
    }

    private LocalDate on(JsonNode body) {
        return forward(date(body, "servedOn"));
    }

    private void confirmed(LocalDate day) {
        check(receivedOn.equals(NEVER) && channel.needsConfirmation(), "confirmed twice");
        received(day);
    }

    private void consulted(JsonNode body, boolean thirdParty) {
        open();
        check(!body.path(thirdParty ? "party" : "body").asText().isEmpty(), "consulted");
        asked.sent(thirdParty, forward(date(body, "sentOn")));
    }

    private void replyServed(LocalDate day) {
        check(!closedOn.equals(NEVER) && decided && !replyServed && !work.returned, "served");
        check(!day.isBefore(closedOn), "served before made");
        replyServed = true;
    }

    private void corrected(LocalDate on) {
        open();
        if (correction.submitted(forward(on))) {
            clock.starts(on);
        }
    }

    private void abandoned(LocalDate on) {
        open();
        correction.abandoned(on);
        close(on, Outcome.OTHER_ABANDONED_NO_CORRECTION);
    }

    private void heard(JsonNode body, LocalDate on) {
        open();
        asked.heard(body, forward(on), calendar);
    }

    private void extended(JsonNode body) {
        open();
        check(!date(body, "approvedOn").isBefore(receivedOn), "approved");
        clock.extended(body, forward(date(body, "notifiedOn")), due());
    }

    private void decide(JsonNode body) {
        open();
        check(!decided, "decided twice");
        check(!correction.open(), "decided while a correction is awaited");
        check(!asked.open() && !fee.open(), "decided while others are asked or a fee is awaited");
        outcome = FakeReply.outcome(body);
        check(outcome != Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION || correction.corrected(), "unclear");
        check(outcome != Outcome.DENIED_THIRD_PARTY_RIGHTS || asked.thirdParty(), "third party");
        work.prove(outcome.name());
        decided = true;
        forward(date(body, "decidedOn"));
    }

    private void dispatch(JsonNode body) {
        check(decided && closedOn.equals(NEVER), "not decided");
        check(!body.path("method").asText().equals("COURIER") || confessed(body), "method");
        LocalDate on = date(body, "dispatchedOn");
        check(!on.isAfter(due()) || confessed(body), "reply late");
        closedOn = forward(on);
    }

    private void close(LocalDate on, Outcome how) {
        closedOn = forward(on);
        outcome = how;
    }

    private LocalDate due() {
        return clock.due(asked.waitings());
    }

    String state() {
        return FakeState.of(this);
    }

    boolean overdue(LocalDate day) {
        return state().equals("RECEIVED") && due().isBefore(day);
    }

    boolean due(LocalDate day) {
        return state().equals("RECEIVED") && due().equals(day);
    }

    private void open() {
        check(!receivedOn.equals(NEVER) && closedOn.equals(NEVER), "not open");
    }

    private LocalDate forward(LocalDate on) {
        check(!on.isBefore(last), on + " before " + last);
        check(!on.isAfter(today), on + " in the future");
        last = on;
        return on;
    }

    private void check(boolean lawful, String what) {
        if (!lawful) {
            throw new IllegalStateException(id + " refused: " + what);
        }
    }
}
