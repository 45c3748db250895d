package org.gongkai.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Column PERSON = Column.NATURAL_PERSON;
    private static final Column COMPANY = Column.COMMERCIAL_ENTERPRISE;

    private final Standing standing = new Standing();

    @Test
    void a_received_request_stands_in_its_year_and_category() {
        standing.add(List.of(book(2026, Line.NEW_RECEIVED, COMPANY, 1)));

        stands(2026, COMPANY);
    }

    @Test
    void a_reply_leaves_it_standing_nowhere() {
        standing.add(List.of(book(2026, Line.NEW_RECEIVED, PERSON, 1)));
        standing.add(List.of(book(2026, Line.GRANTED, PERSON, 1)));

        standsNowhere();
    }

    @Test
    void of_a_request_seen_first_only_the_leaving_is_known() {
        standing.add(List.of(book(2026, Line.GRANTED, PERSON, 1)));

        assertThat(standing.settled()).isFalse();
        assertThat(standing.departures()).isEqualTo("{202601}");
    }

    @Test
    void carrying_forward_and_replying_in_one_event_leaves_the_old_year_and_not_the_new() {
        standing.add(List.of(
                book(2025, Line.CARRIED_FORWARD, PERSON, 1),
                book(2026, Line.CARRIED_IN, PERSON, 1),
                book(2026, Line.GRANTED, PERSON, 1)));

        assertThat(standing.settled()).isFalse();
        assertThat(standing.departures()).isEqualTo("{202501}");
    }

    @Test
    void carrying_forward_stands_in_the_new_year() {
        standing.add(List.of(book(2025, Line.CARRIED_FORWARD, PERSON, 1), book(2026, Line.CARRIED_IN, PERSON, 1)));

        stands(2026, PERSON);
    }

    @Test
    void an_amended_category_stands_in_the_new_column() {
        standing.add(List.of(book(2026, Line.NEW_RECEIVED, PERSON, 1)));
        standing.add(List.of(book(2026, Line.NEW_RECEIVED, PERSON, -1), book(2026, Line.NEW_RECEIVED, COMPANY, 1)));

        stands(2026, COMPANY);
    }

    @Test
    void an_amended_outcome_changes_nothing() {
        standing.add(List.of(book(2026, Line.NEW_RECEIVED, PERSON, 1)));
        standing.add(List.of(book(2026, Line.GRANTED, PERSON, 1)));
        standing.add(List.of(book(2026, Line.GRANTED, PERSON, -1), book(2026, Line.OTHER_MISC, PERSON, 1)));

        standsNowhere();
    }

    @Test
    void a_retracted_reply_stands_again_and_a_voided_request_nowhere() {
        standing.add(List.of(book(2026, Line.GRANTED, PERSON, -1)));
        stands(2026, PERSON);

        standing.add(List.of(book(2026, Line.NEW_RECEIVED, PERSON, -1)));
        standsNowhere();
    }

    @Test
    void events_that_count_nowhere_change_nothing() {
        standing.add(List.of());

        assertThat(standing.settled()).isFalse();
        assertThat(standing.departures()).isEqualTo("{}");
    }

    @Test
    void standing_in_two_years_is_refused() {
        assertThatThrownBy(() -> standing.add(
                        List.of(book(2025, Line.NEW_RECEIVED, PERSON, 1), book(2026, Line.NEW_RECEIVED, PERSON, 1))))
                .isInstanceOf(IllegalStateException.class);
    }

    private void stands(int year, Column column) {
        assertThat(standing.settled()).isTrue();
        assertThat(standing.period()).isEqualTo(year);
        assertThat(standing.column()).isEqualTo(column.number());
    }

    private void standsNowhere() {
        assertThat(standing.settled()).isTrue();
        assertThat(standing.period()).isNull();
    }

    private static Booking book(int year, Line line, Column column, int amount) {
        return new Booking(new AgencyId(1), year, line, column, amount);
    }
}
