package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.gongkai.office.e2e.Clerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The turn from 2024 to 2025, when two years are open at once. */
class JanuaryTest {

    private final Clerk clerk = Clerk.of("跨年街道办事处", 2024);

    @AfterEach
    void what_was_carried_forward_was_carried_in() {
        JsonNode out = values(2024, "CARRIED_FORWARD");
        assertThat(values(2025, "CARRIED_IN")).isEqualTo(out);
        assertThat(NaiveCounterTest.counted(clerk, 2024)).isEqualTo(NaiveCounterTest.cells(clerk.table(2024)));
        assertThat(NaiveCounterTest.counted(clerk, 2024, 2025)).isEqualTo(NaiveCounterTest.cells(clerk.table(2025)));
        assertThat(clerk.table(2024).path("provisional").asBoolean()).isFalse();
        assertThat(clerk.table(2025).path("provisional").asBoolean()).isTrue();
    }

    @Test
    void a_reply_of_30_december_typed_on_5_january_counts_in_the_old_year() {
        String request = clerk.receives("2024-12-02");
        clerk.receives("2025-01-03");
        JsonNode reply = clerk.grants(request, "2024-12-30");
        assertThat(late(reply)).isFalse();
        clerk.closes(2024, "2025-01-20");

        assertThat(clerk.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
        assertAnswered(request, "2024-12-02", "2024-12-30");
    }

    @Test
    void a_reply_of_5_january_counts_in_the_new_year_though_the_old_one_closes_on_20_january() {
        String request = clerk.receives("2024-12-16");
        JsonNode reply = clerk.grants(request, "2025-01-05");
        assertThat(late(reply)).isFalse();
        assertThat(bookings(reply))
                .containsExactlyInAnyOrder("2024 CARRIED_FORWARD 1", "2025 CARRIED_IN 1", "2025 GRANTED 1");
        assertThat(clerk.table(2024).path("provisional").asBoolean()).isTrue();
        assertThat(clerk.figures(2024)).as("before closing").isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
        assertThat(clerk.closes(2024, "2025-01-20").path("carried").asInt())
                .as("it stands in 2024 no more")
                .isZero();

        assertThat(clerk.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("CARRIED_IN", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
        assertAnswered(request, "2024-12-16", "2025-01-05");
    }

    @Test
    void a_request_of_3_january_before_the_close_of_the_last_year_is_new_in_the_new_year() {
        String old = clerk.receives("2024-12-20");
        String young = clerk.receives("2025-01-03");
        assertThat(clerk.facts(young).path("requestNo").asText()).contains("2025");
        assertThat(clerk.figures(2025))
                .as("what still stands in 2024 is announced")
                .isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_IN", 1, "CARRIED_FORWARD", 2));
        assertThat(clerk.closes(2024, "2025-01-20").path("carried").asInt()).isEqualTo(1);

        assertThat(clerk.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_IN", 1, "CARRIED_FORWARD", 2));
        assertThat(clerk.facts(young).path("lateLogged").asBoolean()).isFalse();
        assertThat(clerk.facts(old).path("lateLogged").asBoolean()).isFalse();
        assertThat(clerk.facts(old).path("due").asText()).isEqualTo("2025-01-20");
    }

    @Test
    void a_reply_of_30_december_typed_after_the_close_counts_in_the_new_year_with_its_legal_date() {
        String request = clerk.receives("2024-12-02");
        assertThat(clerk.closes(2024, "2025-01-20").path("carried").asInt()).isEqualTo(1);
        String frozen = clerk.octets(2024, "2021");
        JsonNode reply = clerk.grants(request, "2024-12-30");
        assertThat(late(reply)).isTrue();
        assertThat(bookings(reply)).containsExactly("2025 GRANTED 1");

        assertThat(clerk.octets(2024, "2021")).isEqualTo(frozen);
        assertThat(clerk.figures(2024)).isEqualTo(Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1));
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("CARRIED_IN", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
        assertAnswered(request, "2024-12-02", "2024-12-30");
        assertThat(clerk.facts(request).path("lateLogged").asBoolean()).isTrue();
    }

    /** Days to reply are told from the legal dates, in whichever year the request counts. */
    private void assertAnswered(String request, String receivedOn, String madeOn) {
        JsonNode facts = clerk.facts(request);
        assertThat(facts.path("receivedOn").asText()).isEqualTo(receivedOn);
        assertThat(facts.path("madeOn").asText()).isEqualTo(madeOn);
        assertThat(facts.path("answeredLate").asBoolean()).isFalse();
    }

    private static boolean late(JsonNode answer) {
        return posting(answer).path("late").asBoolean();
    }

    private static List<String> bookings(JsonNode answer) {
        return StreamSupport.stream(posting(answer).path("bookings").spliterator(), false)
                .map(b -> b.path(1).asText() + " " + b.path(2).asText() + " "
                        + b.path(4).asText())
                .toList();
    }

    private static JsonNode posting(JsonNode answer) {
        return answer.path("events").path(0).path("payload").path("posting");
    }

    private JsonNode values(int year, String code) {
        for (JsonNode row : clerk.table(year).path("tables").path("T3").path("rows")) {
            if (row.path("code").asText().equals(code)) {
                return row.path("values");
            }
        }
        throw new AssertionError("no row " + code);
    }
}
