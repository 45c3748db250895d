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

    private LocalDate correctionIssued = NEVER;
    private LocalDate correctionDeadline = NEVER;
    private int correctionPeriod;
    private boolean corrected;
    private LocalDate sent = NEVER;
    private LocalDate served = NEVER;
    private LocalDate heard = NEVER;
    private boolean decided;
    boolean voided;
    private boolean replyServed;
    private int allowed = 20;
    private LocalDate base = NEVER;
    int steps = 1;

    FakeRequest(String id, String no, JsonNode body, WorkingDayCalendar calendar, LocalDate today) {
        this.id = id;
        this.no = no;
        this.calendar = calendar;
        this.today = today;
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
        base = on;
    }

    void apply(String command, JsonNode body) {
        steps++;
        switch (command) {
            case "confirm-receipt" -> confirmed(date(body, "confirmedOn"));
            case "request-correction" -> correction(body);
            case "record-correction-service" -> correctionDeadline = calendar.plus(on(body), correctionPeriod);
            case "submit-correction" -> corrected(date(body, "receivedOn"));
            case "close-uncorrected" -> abandoned(date(body, "abandonedOn"));
            case "consult-third-party" -> consulted(body);
            case "record-consultation-service" -> served = on(body);
            case "record-opinion" -> heard(date(body, "receivedOn"));
            case "lapse-consultation" -> heard(calendar.plus(served, 15));
            case "extend-reply" -> extended(body);
            case "decide" -> decide(body);
            case "dispatch-reply" -> dispatch(body);
            case "record-service" -> replyServed(on(body));
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
            default -> throw new IllegalArgumentException("no command " + command);
        }
    }

    private LocalDate on(JsonNode body) {
        return forward(date(body, "servedOn"));
    }

    private void confirmed(LocalDate day) {
        check(receivedOn.equals(NEVER) && channel.needsConfirmation(), "confirmed twice");
        received(day);
    }

    private void consulted(JsonNode body) {
        open();
        check(sent.equals(NEVER) && !body.path("party").asText().isEmpty(), "consulted");
        sent = forward(date(body, "sentOn"));
    }

    private void replyServed(LocalDate day) {
        check(!closedOn.equals(NEVER) && decided && !replyServed, "served");
        check(!day.isBefore(closedOn), "served before made");
        replyServed = true;
    }

    private void correction(JsonNode body) {
        open();
        check(correctionIssued.equals(NEVER), "corrected twice");
        correctionIssued = forward(date(body, "issuedOn"));
        check(calendar.count(receivedOn, correctionIssued) <= 7 || confessed(body), "notice late");
        correctionPeriod = body.path("periodWorkingDays").asInt(15);
        check(correctionPeriod >= 1 && correctionPeriod <= 15, "period");
        check(!body.path("kinds").isEmpty() && !body.path("items").asText().isEmpty(), "kinds");
        correctionDeadline = calendar.plus(correctionIssued, correctionPeriod);
    }

    private void corrected(LocalDate on) {
        check(!correctionIssued.equals(NEVER) && !corrected && closedOn.equals(NEVER), "nothing to correct");
        check(!on.isAfter(correctionDeadline), "corrected late");
        corrected = true;
        base = forward(on);
        allowed = 20;
    }

    private void abandoned(LocalDate on) {
        check(!correctionIssued.equals(NEVER) && !corrected && closedOn.equals(NEVER), "nothing to abandon");
        check(on.isAfter(correctionDeadline), "abandoned early");
        close(on, Outcome.OTHER_ABANDONED_NO_CORRECTION);
    }

    private void heard(LocalDate on) {
        check(!served.equals(NEVER) && heard.equals(NEVER) && closedOn.equals(NEVER), "heard");
        check(calendar.count(served, on) <= 15, "opinion late");
        heard = forward(on);
    }

    private void extended(JsonNode body) {
        open();
        check(allowed == 20, "extended twice");
        LocalDate told = forward(date(body, "notifiedOn"));
        check(!told.isAfter(due()) || confessed(body), "extension told late");
        LocalDate approved = date(body, "approvedOn");
        check(!approved.isAfter(told) && !approved.isBefore(receivedOn), "approved");
        int days = body.path("workingDays").asInt();
        check(days >= 1 && days <= 20, "extension days");
        allowed += days;
    }

    private void decide(JsonNode body) {
        open();
        check(!decided, "decided twice");
        check(correctionIssued.equals(NEVER) || corrected, "decided while a correction is awaited");
        check(sent.equals(NEVER) || !heard.equals(NEVER), "decided while a third party is asked");
        outcome = FakeReply.outcome(body);
        check(outcome != Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION || corrected, "unclear");
        check(outcome != Outcome.DENIED_THIRD_PARTY_RIGHTS || !sent.equals(NEVER), "third party");
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
        return NaiveDue.of(calendar, base, allowed, sent, heard);
    }

    String state() {
        if (voided) {
            return "VOIDED";
        }
        if (!closedOn.equals(NEVER)) {
            return decided ? "REPLIED" : outcome == Outcome.OTHER_MISC ? "WITHDRAWN" : "ABANDONED";
        }
        return receivedOn.equals(NEVER) ? "SUBMITTED" : openState();
    }

    private String openState() {
        if (decided) {
            return "DECIDED";
        }
        if (!correctionIssued.equals(NEVER) && !corrected) {
            return "AWAITING_CORRECTION";
        }
        return !sent.equals(NEVER) && heard.equals(NEVER) ? "CONSULTING" : "RECEIVED";
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
