package org.gongkai.office.play;

import static org.gongkai.office.play.FakeReply.confessed;
import static org.gongkai.office.play.FakeReply.date;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.deadline.WorkingDayCalendar;

/** The reply period of a request of the fake office; what was unlawful moves nothing. */
final class FakeClock {

    private static final int PERIOD = 20;

    private final WorkingDayCalendar calendar;
    private LocalDate base = FakeRequest.NEVER;
    private LocalDate appointed = FakeRequest.NEVER;
    private int allowed = PERIOD;

    FakeClock(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    void starts(LocalDate on) {
        base = on;
        allowed = PERIOD;
        appointed = FakeRequest.NEVER;
    }

    LocalDate due(List<NaiveDue.Waiting> waitings) {
        return appointed.equals(FakeRequest.NEVER) ? NaiveDue.of(calendar, base, allowed, waitings) : appointed;
    }

    void extended(JsonNode body, LocalDate told, LocalDate due) {
        boolean lawful = !told.isAfter(due);
        int days = body.path("workingDays").asInt();
        check(allowed == PERIOD, "extended twice");
        check(lawful || confessed(body), "extension told late");
        check(!date(body, "approvedOn").isAfter(told), "approved");
        check(days >= 1 && days <= PERIOD, "extension days");
        allowed += lawful ? days : 0;
    }

    void putOff(LocalDate until, LocalDate told, LocalDate due) {
        check(!told.isAfter(due) && until.isAfter(due), "put off");
        appointed = until;
    }

    private static void check(boolean lawful, String what) {
        if (!lawful) {
            throw new IllegalStateException("refused: " + what);
        }
    }
}
