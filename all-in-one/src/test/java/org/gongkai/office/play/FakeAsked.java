package org.gongkai.office.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.deadline.WorkingDayCalendar;

/** Whom a request of the fake office asked, in order; their numbers count from 1. */
final class FakeAsked {

    private static final int PERIOD = 15;

    private final List<Body> asked = new ArrayList<>();

    private static final class Body {
        private final boolean thirdParty;
        private final LocalDate sent;
        private LocalDate served = FakeRequest.NEVER;
        private LocalDate heard = FakeRequest.NEVER;

        private Body(boolean thirdParty, LocalDate sent) {
            this.thirdParty = thirdParty;
            this.sent = sent;
        }
    }

    void sent(boolean thirdParty, LocalDate on) {
        asked.add(new Body(thirdParty, on));
    }

    void served(JsonNode body, LocalDate on) {
        one(body).served = on;
    }

    /** The day that silence ends on. */
    LocalDate lapse(JsonNode body, WorkingDayCalendar calendar) {
        return calendar.plus(one(body).served, PERIOD);
    }

    void heard(JsonNode body, LocalDate on, WorkingDayCalendar calendar) {
        Body who = one(body);
        boolean inTime = !who.thirdParty || calendar.count(who.served, on) <= PERIOD;
        if (!who.heard.equals(FakeRequest.NEVER) || !inTime) {
            throw new IllegalStateException("refused: heard");
        }
        who.heard = on;
    }

    private Body one(JsonNode body) {
        return asked.get(body.path("consultation").asInt() - 1);
    }

    boolean open() {
        return asked.stream().anyMatch(body -> body.heard.equals(FakeRequest.NEVER));
    }

    boolean thirdParty() {
        return asked.stream().anyMatch(body -> body.thirdParty);
    }

    List<NaiveDue.Waiting> waitings() {
        return asked.stream()
                .map(body -> new NaiveDue.Waiting(body.sent, body.heard))
                .toList();
    }
}
