package org.gongkai.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.booking.Story.O1;
import static org.gongkai.booking.Story.O2;
import static org.gongkai.booking.Story.closedTo;
import static org.gongkai.booking.Story.received;
import static org.gongkai.events.ledger.Column.COMMERCIAL_ENTERPRISE;
import static org.gongkai.events.ledger.Line.CARRIED_IN;
import static org.gongkai.events.ledger.Line.NEW_RECEIVED;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.booking.Life.Entry;
import org.gongkai.booking.Life.Exit;
import org.junit.jupiter.api.Test;

/**
 * The case table of the ledger, row by row: late logging, opening, reopening, new rounds, moved functions. Y is 2025.
 */
class BookingPlanClosedYearsTest {

    @Test
    void request_logged_after_its_year_closed() {
        closedTo(2025).receivedOn("2025-12-24").adds("+N2026").late(true, false);
    }

    @Test
    void request_logged_after_its_year_closed_already_replied() {
        closedTo(2025)
                .receivedOn("2025-11-24")
                .adds("+N2026")
                .replied(O1, "2025-12-20")
                .adds("+o12026")
                .late(true, true);
    }

    @Test
    void received_and_replied_in_the_year_reply_logged_after_it_closed() {
        received("2025-11-24")
                .closed(2025)
                .replied(O1, "2025-12-20")
                .adds("+o12026")
                .late(false, true)
                .has("+N2025", "+CF2025", "+CI2026", "+o12026");
    }

    @Test
    void a_late_booking_stays_where_it_is_when_that_year_is_reopened() {
        closedTo(2024)
                .receivedOn("2024-11-24")
                .replied(O1, "2024-12-20")
                .has("+N2025", "+o12025")
                .closed(2025)
                .reopened(2025)
                .replied(O2, "2024-12-20")
                .adds("-o12025", "+o22025");
    }

    @Test
    void a_late_void_stays_where_it_is_when_that_year_is_reopened() {
        received("2023-12-05")
                .closed(2023)
                .closed(2024)
                .voided("2024-06-01")
                .adds("+misc2025")
                .late(false, true)
                .closed(2025)
                .reopened(2025)
                .touched()
                .adds();
    }

    @Test
    void opening_at_go_live() {
        closedTo(2024).enters(new Entry.Opening(2025)).adds("+CI2025").late(false, false);
    }

    @Test
    void opening_at_go_live_replied() {
        closedTo(2024).enters(new Entry.Opening(2025)).replied(O1, "2025-02-03").adds("+o12025");
    }

    @Test
    void opening_registered_by_mistake() {
        closedTo(2024).enters(new Entry.Opening(2025)).voided("2025-02-03").adds("-CI2025");
    }

    @Test
    void reopening_finding_the_reply_was_made_in_the_year() {
        received("2025-12-05")
                .closed(2025)
                .replied(O1, "2026-01-04")
                .reopened(2025)
                .replied(O1, "2025-12-31")
                .adds("-CF2025", "+o12025", "-CI2026", "-o12026");
    }

    @Test
    void reopening_reopens_every_later_closed_year() {
        received("2024-12-05")
                .closed(2024)
                .closed(2025)
                .reopened(2024)
                .replied(O1, "2024-12-30")
                .adds("-CF2024", "+o12024", "-CI2025", "-CF2025", "-CI2026");
    }

    @Test
    void a_reopened_year_takes_bookings_only_from_commands_that_name_the_reopening() {
        received("2025-12-05")
                .closed(2025)
                .reopened(2025)
                .naming(false)
                .replied(O1, "2025-12-31")
                .adds("+o12026")
                .late(false, true);
    }

    @Test
    void a_request_standing_in_a_reopened_year_is_in_the_way_of_commands_that_do_not_name_it() {
        var story = received("2025-03-03").replied(O1, "2025-03-20").closed(2025);
        story.reopened(2025)
                .replyRetracted()
                .adds("-o12025")
                .naming(false)
                .touched()
                .adds();
        var replied = new Life(
                story.life().column(), story.life().entry(), new Exit.Settled(O1, LocalDate.parse("2026-03-02")), null);
        var everyday = story.periods();
        assertThat(BookingPlan.of(replied, everyday, story.booked()).obstacle(everyday, story.booked()))
                .isEqualTo(2025);
        var named = story.naming(true).periods();
        assertThat(BookingPlan.of(replied, named, story.booked()).obstacle(named, story.booked()))
                .isNull();
    }

    @Test
    void a_reopened_year_before_one_that_stays_closed_takes_nothing() {
        var periods = new Periods(2026, Set.of(2024, 2026));
        assertThat(periods.takes(2024)).isFalse();
        assertThat(periods.takes(2025)).isFalse();
        assertThat(periods.takes(2026)).isTrue();
        assertThat(periods.takes(2027)).isTrue();
        assertThat(periods.yearFor(LocalDate.parse("2024-05-06"))).isEqualTo(2027);
    }

    @Test
    void re_decision_not_recounted_changes_no_fact() {
        received("2025-03-03").replied(O1, "2025-03-20").touched().adds();
    }

    @Test
    void re_decision_replace_in_its_open_year() {
        received("2025-03-03")
                .replied(O1, "2025-03-20")
                .replied(O2, "2025-11-20")
                .adds("-o12025", "+o22025");
    }

    @Test
    void re_decision_count_as_new_is_a_round_with_nothing_booked() {
        received("2025-03-03").replied(O1, "2025-03-20").closed(2025);
        closedTo(2025)
                .receivedOn("2026-03-10")
                .adds("+N2026")
                .replied(O2, "2026-04-08")
                .adds("+o22026");
    }

    @Test
    void split_each_child_is_received_when_the_parent_was() {
        received("2025-12-05").adds("+N2025");
        closedTo(2025).receivedOn("2025-12-05").adds("+N2026").late(true, false);
    }

    private static final Exit MOVED = new Exit.MovedOut(LocalDate.parse("2026-05-06"));

    @Test
    void function_moves_a_request_of_the_year_before() {
        received("2025-12-05").closed(2025).leaves(MOVED).adds("-CI2026");
        new Story()
                .enters(new Entry.MovedIn(CARRIED_IN, 2026))
                .adds("+CI2026")
                .replied(O1, "2026-06-01")
                .adds("+o12026");
    }

    @Test
    void function_moves_a_request_of_the_year() {
        received("2026-03-05").leaves(MOVED).adds("-N2026").has();
        new Story().enters(new Entry.MovedIn(NEW_RECEIVED, 2026)).adds("+N2026");
    }

    @Test
    void what_moved_stays_moved_after_the_year_closed() {
        var story = received("2025-12-05")
                .closed(2025)
                .leaves(MOVED)
                .touched()
                .adds()
                .closed(2026)
                .adds();
        story.touched().adds().column(COMMERCIAL_ENTERPRISE).adds();
        story.reopened(2026).touched().adds().has("+N2025", "+CF2025");
    }

    @Test
    void a_move_recorded_by_mistake_is_taken_back() {
        received("2025-12-05").closed(2025).leaves(MOVED).leaves(null).adds("+CI2026");
    }

    @Test
    void agency_abolished_all_of_the_years_bookings_go_to_the_successor() {
        var abolished = new Exit.Abolished(2026);
        received("2025-12-05")
                .closed(2025)
                .leaves(abolished)
                .adds("-CI2026")
                .touched()
                .adds();
        received("2025-12-05")
                .closed(2025)
                .replied(O1, "2026-01-20")
                .leaves(abolished)
                .adds("-CI2026", "-o12026");
        received("2026-02-02").replied(O2, "2026-02-20").leaves(abolished).adds("-N2026", "-o22026");
        new Story()
                .enters(new Entry.MovedIn(NEW_RECEIVED, 2026))
                .replied(O2, "2026-02-20")
                .has("+N2026", "+o22026");
    }
}
