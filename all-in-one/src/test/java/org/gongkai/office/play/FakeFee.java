package org.gongkai.office.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.gongkai.deadline.WorkingDayCalendar;

/** The fee of a request of the fake office: charged once, paid in full and in time, or not at all. */
final class FakeFee {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int PERIOD = 20;
    private static final int FREE_PAGES = 30;
    private static final int PER_PAGE = 10;
    private static final int CHEAP_PAGES = 100;

    private LocalDate sent = FakeRequest.NEVER;
    private LocalDate deadline = FakeRequest.NEVER;
    private int amount;
    private boolean settled;

    void charged(JsonNode body, LocalDate on, WorkingDayCalendar calendar) {
        int pages = body.path("quantity").asInt();
        check(sent.equals(FakeRequest.NEVER) && !on.isBefore(FIRST), "charged");
        check(body.path("basis").asText().equals("PER_PAGE") && pages > FREE_PAGES && pages <= CHEAP_PAGES, "pages");
        sent = on;
        amount = (pages - FREE_PAGES) * PER_PAGE;
        deadline = calendar.plus(on, PERIOD);
    }

    void served(LocalDate on, WorkingDayCalendar calendar) {
        check(open(), "fee served");
        deadline = calendar.plus(on, PERIOD);
    }

    void paid(JsonNode body, LocalDate on) {
        check(open() && !on.isAfter(deadline) && body.path("amount").asInt() == amount, "paid");
        settled = true;
    }

    void lapsed(LocalDate on) {
        check(open() && on.isAfter(deadline), "unpaid");
        settled = true;
    }

    boolean open() {
        return !sent.equals(FakeRequest.NEVER) && !settled;
    }

    private static void check(boolean lawful, String what) {
        if (!lawful) {
            throw new IllegalStateException("refused: " + what);
        }
    }
}
