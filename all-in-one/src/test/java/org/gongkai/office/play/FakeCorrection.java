package org.gongkai.office.play;

import static org.gongkai.office.play.FakeReply.confessed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.gongkai.deadline.WorkingDayCalendar;

/** The correction notice of a request of the fake office: once, in time, and answered in time. */
final class FakeCorrection {

    private static final int NOTICE = 7;
    private static final int PERIOD = 15;

    private final WorkingDayCalendar calendar;
    private boolean asked;
    private boolean lawful;
    private boolean corrected;
    private int period;
    private LocalDate deadline = FakeRequest.NEVER;

    FakeCorrection(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    void asked(JsonNode body, LocalDate receivedOn, LocalDate on) {
        check(!asked, "corrected twice");
        asked = true;
        lawful = calendar.count(receivedOn, on) <= NOTICE;
        check(lawful || confessed(body), "notice late");
        period = body.path("periodWorkingDays").asInt(PERIOD);
        check(period >= 1 && period <= PERIOD, "period");
        check(!body.path("kinds").isEmpty() && !body.path("items").asText().isEmpty(), "kinds");
        deadline = calendar.plus(on, period);
    }

    void served(LocalDate on) {
        deadline = calendar.plus(on, period);
    }

    /** Whether the period starts anew: what was unlawful moves no clock. */
    boolean submitted(LocalDate on) {
        check(open(), "nothing to correct");
        check(!on.isAfter(deadline), "corrected late");
        corrected = true;
        return lawful;
    }

    void abandoned(LocalDate on) {
        check(open(), "nothing to abandon");
        check(on.isAfter(deadline), "abandoned early");
    }

    boolean open() {
        return asked && !corrected;
    }

    boolean corrected() {
        return corrected;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("refused: " + what);
        }
    }
}
