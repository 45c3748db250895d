package org.gongkai.booking;

import static org.gongkai.booking.Story.O1;
import static org.gongkai.booking.Story.O2;
import static org.gongkai.booking.Story.closedTo;
import static org.gongkai.booking.Story.received;
import static org.gongkai.events.ledger.Column.COMMERCIAL_ENTERPRISE;

import org.junit.jupiter.api.Test;

/** The case table of the ledger, row by row, while a request is received, amended, answered and voided. Y is 2025. */
class BookingPlanTest {

    @Test
    void received_and_replied_in_one_year() {
        received("2025-03-03").adds("+N2025").replied(O1, "2025-03-20").adds("+o12025");
    }

    @Test
    void a_request_that_was_not_received_books_nothing() {
        new Story().touched().adds().column(COMMERCIAL_ENTERPRISE).adds();
    }

    @Test
    void closing_carries_what_stands_in_whatever_state() {
        received("2025-12-22")
                .closed(2025)
                .adds("+CF2025", "+CI2026")
                .closed(2026)
                .adds("+CF2026", "+CI2027");
    }

    @Test
    void a_january_reply_carries_first_and_leaves_both_years_whole() {
        received("2025-12-05")
                .replied(O1, "2026-01-04")
                .adds("+CF2025", "+CI2026", "+o12026")
                .closed(2025)
                .adds();
    }

    @Test
    void a_reply_two_years_on_is_carried_year_by_year() {
        received("2024-12-05").replied(O1, "2026-01-04").adds("+CF2024", "+CI2025", "+CF2025", "+CI2026", "+o12026");
    }

    @Test
    void the_same_facts_book_nothing_more() {
        received("2025-12-05").replied(O1, "2026-01-04").touched().adds();
    }

    @Test
    void amend_category_all_its_bookings_in_open_years() {
        received("2025-12-05")
                .replied(O1, "2026-01-04")
                .column(COMMERCIAL_ENTERPRISE)
                .adds(
                        "-N2025",
                        "-CF2025",
                        "-CI2026",
                        "-o12026", //
                        "+N2025'",
                        "+CF2025'",
                        "+CI2026'",
                        "+o12026'");
    }

    @Test
    void amend_category_any_booking_in_a_closed_year() {
        received("2025-12-05")
                .closed(2025)
                .column(COMMERCIAL_ENTERPRISE)
                .adds()
                .replied(O1, "2026-01-04")
                .adds("+o12026");
    }

    @Test
    void amend_outcome_its_year_open() {
        received("2025-03-03")
                .replied(O1, "2025-03-20")
                .replied(O2, "2025-03-20")
                .adds("-o12025", "+o22025");
    }

    @Test
    void amend_outcome_its_year_closed() {
        received("2025-03-03")
                .replied(O1, "2025-03-20")
                .closed(2025)
                .replied(O2, "2025-03-20")
                .adds()
                .late(false, false);
    }

    @Test
    void amend_outcome_its_year_closed_by_revision() {
        received("2025-03-03")
                .replied(O1, "2025-03-20")
                .closed(2025)
                .reopened(2025)
                .replied(O2, "2025-03-20")
                .adds("-o12025", "+o22025");
    }

    @Test
    void reply_retracted_year_open() {
        received("2025-03-03")
                .replied(O1, "2025-03-20")
                .replyRetracted()
                .adds("-o12025")
                .closed(2025)
                .adds("+CF2025", "+CI2026");
    }

    @Test
    void january_reply_retracted_stands_again_where_it_was_carried_to() {
        received("2025-12-05")
                .replied(O1, "2026-01-04")
                .replyRetracted()
                .adds("-o12026")
                .closed(2025)
                .adds();
    }

    @Test
    void reply_retracted_year_closed_stays_as_published() {
        received("2025-03-03")
                .replied(O1, "2025-03-20")
                .closed(2025)
                .replyRetracted()
                .adds();
    }

    @Test
    void receipt_date_from_the_next_year_to_this_one_open() {
        received("2026-01-02").receivedOn("2025-12-31").adds("-N2026", "+N2025", "+CF2025", "+CI2026");
    }

    @Test
    void receipt_date_from_this_year_to_the_next_both_open() {
        received("2025-12-31").receivedOn("2026-01-02").adds("-N2025", "+N2026");
    }

    @Test
    void receipt_date_from_this_year_to_the_next_when_it_was_carried() {
        received("2025-12-31")
                .replied(O1, "2026-01-20")
                .receivedOn("2026-01-02")
                .adds("-N2025", "-CF2025", "-CI2026", "+N2026");
    }

    @Test
    void receipt_date_from_the_next_year_to_this_one_closed() {
        closedTo(2025)
                .receivedOn("2026-01-02")
                .adds("+N2026")
                .receivedOn("2025-12-31")
                .adds()
                .late(true, false);
    }

    @Test
    void receipt_date_from_this_year_closed_to_the_next() {
        received("2025-12-31").closed(2025).receivedOn("2026-01-02").adds().late(true, false);
    }

    @Test
    void receipt_date_within_the_year_moves_nothing() {
        received("2025-12-24").receivedOn("2025-11-24").adds().late(false, false);
    }

    @Test
    void reply_date_from_the_next_year_to_this_one() {
        received("2025-12-05")
                .replied(O1, "2026-01-04")
                .replied(O1, "2025-12-31")
                .adds("-CF2025", "-CI2026", "-o12026", "+o12025");
    }

    @Test
    void reply_date_from_this_year_to_the_next() {
        received("2025-12-05")
                .replied(O1, "2025-12-31")
                .replied(O1, "2026-01-04")
                .adds("-o12025", "+CF2025", "+CI2026", "+o12026");
    }

    @Test
    void void_nothing_in_a_closed_year() {
        received("2025-12-05")
                .replied(O1, "2026-01-04")
                .voided("2026-01-10")
                .adds("-N2025", "-CF2025", "-CI2026", "-o12026")
                .has();
    }

    @Test
    void void_entered_in_a_closed_year_still_standing() {
        received("2025-12-05").closed(2025).voided("2026-01-10").adds("+misc2026");
    }

    @Test
    void void_entered_in_a_closed_year_still_standing_carries_to_the_year_it_was_found() {
        received("2024-12-05").closed(2024).voided("2026-01-10").adds("+CF2025", "+CI2026", "+misc2026");
    }

    @Test
    void void_entered_in_a_closed_year_replied_in_an_open_one() {
        received("2025-12-05")
                .closed(2025)
                .replied(O1, "2026-01-04")
                .voided("2026-02-10")
                .adds("-o12026", "+misc2026");
    }

    @Test
    void void_replied_in_a_closed_year() {
        received("2025-03-03")
                .replied(O1, "2025-03-20")
                .closed(2025)
                .voided("2026-02-10")
                .adds();
    }

    @Test
    void void_by_revision_reverses_what_the_reopened_years_hold() {
        received("2025-12-05").closed(2025).reopened(2025).voided("2026-02-10").adds("-N2025", "-CF2025", "-CI2026");
    }
}
